/**
 * The browser of the browser tests. Input: CHROMIUM_PATH, or the usual places. Output: the path of a Chromium, or
 * undefined where there is none, and a launched browser that makes no request of its own. It knows no page.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium run as root, in a container, without calling home. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findChromium(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  if (!wanted) return USUAL_PLACES.find((path) => existsSync(path));
  if (existsSync(wanted)) return wanted;
  throw new Error(`CHROMIUM_PATH is ${wanted}, which does not exist: set it to a Chromium or Chrome, or unset it`);
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
