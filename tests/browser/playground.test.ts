/**
 * The playground page in a real browser on the real server: it opens with a worked example, runs it, shows the answer,
 * keeps what the user did, and asks nobody but our server. And every worked example has an answer.
 */
import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { EXAMPLES } from '../../web/src/examples/index.js';
import { startServer } from '../setup/serve.js';
import { findChromium, launchChromium } from './chromium.js';
import { openWatchedPage, type WatchedPage } from './watched-page.js';

const BUILD_SCRIPT = fileURLToPath(new URL('../../web/build.mjs', import.meta.url));
/** A first build installs the page's packages. */
const BUILD_TIMEOUT_MS = 300_000;

const EDITOR = '.graphiql-query-editor .view-lines';
const ANSWER = '.graphiql-response .view-lines';

let server: Awaited<ReturnType<typeof startServer>>;

const executablePath = findChromium();

beforeAll(async () => {
  // CI: a page that cannot be built fails the test, where for a user it is a warning. Without a browser none is needed.
  if (executablePath) await promisify(execFile)(process.execPath, [BUILD_SCRIPT], { env: { ...process.env, CI: 'true' } });
  server = await startServer();
}, BUILD_TIMEOUT_MS);

afterAll(async () => {
  await server.stop();
});

describe('every worked example has an answer', () => {
  test.each(EXAMPLES)('$title', async ({ query, variables }) => {
    const response = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
    expect(errors).toBeUndefined();
    expect(firstList(data)?.length).toBeGreaterThan(0);
  });
});

if (!executablePath) console.warn('tests/browser: no Chromium found, the page is not tested. Install chromium or set CHROMIUM_PATH.');

(executablePath ? describe : describe.skip)('the page', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium(executablePath ?? '');
    watched = await openWatchedPage(browser, new URL(server.url).hostname);
    page = watched.page;
  });

  afterAll(async () => {
    await browser.close();
  });

  test('opens with the first example in the editor and the list of examples beside it', async () => {
    await page.goto(server.url);
    await page.waitForSelector(EDITOR);
    expect(await page.title()).toBe('BRI IP Graph');
    await expectText(page, EDITOR, EXAMPLES[0].query);
    expect(await page.locator('.examples button').allTextContents()).toEqual(
      expect.arrayContaining(EXAMPLES.map((example) => example.title)),
    );
  });

  test('runs it and shows the agreements of CNIPA, and the release they come from', async () => {
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('AgreementsOfCNIPA') ?? false);
    await page.click('.graphiql-execute-button');
    const body = (await (await answered).json()) as CnipaAnswer;
    const [agreement] = body.data.office.agreements.nodes;
    if (!agreement) throw new Error('the answer has no agreement of CNIPA');
    await expectText(page, ANSWER, `"title": ${JSON.stringify(agreement.title)}`);
    await expectText(page, '.bar-release', `Release ${body.extensions.release}`);
  });

  test('opens another example in a new tab, and keeps both over a reload', async () => {
    const [, second] = EXAMPLES;
    if (!second) throw new Error('there is one example only');
    await page.getByRole('button', { name: second.title, exact: true }).click();
    await expectText(page, EDITOR, second.query);
    expect(await page.locator('.graphiql-tab').count()).toBe(2);
    // GraphiQL writes the tabs half a second after the last change.
    await eventuallyContains(() => storedTabs(page), JSON.stringify(second.query));
    await page.reload();
    await page.waitForSelector(EDITOR);
    await expectText(page, EDITOR, second.query);
    expect(await page.locator('.graphiql-tab').count()).toBe(2);
  });

  test('finds examples by the words of their titles and queries', async () => {
    const shown = () => page.locator('.examples button').allTextContents();
    await page.getByLabel('Find an example').fill('dispute outcome');
    expect(await shown()).toEqual(EXAMPLES.filter(({ title, query }) => /dispute/i.test(title + query) && /outcome/i.test(title + query)).map(({ title }) => title));
    await page.getByLabel('Find an example').fill('nothing like it');
    expect(await page.locator('.examples').textContent()).toContain('No example has all of these words.');
    await page.getByLabel('Find an example').fill('');
    expect(await shown()).toHaveLength(EXAMPLES.length);
  });

  test('follows the system into dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate("getComputedStyle(document.getElementById('page')).backgroundColor")).toBe('rgb(33, 42, 59)');
  });

  test('asked nobody else, and logged no error', () => {
    expect(watched.requestCount()).toBeGreaterThan(5);
    expect(watched.faults).toEqual([]);
  });
});

interface CnipaAnswer {
  readonly data: { readonly office: { readonly agreements: { readonly nodes: readonly { readonly title: string }[] } } };
  readonly extensions: { readonly release: string };
}

/** Waits until an element shows a text. Monaco breaks lines and indents with other spaces: none of them count. */
async function expectText(page: Page, selector: string, text: string): Promise<void> {
  const bare = (content: string): string => content.replaceAll(/\s/g, '');
  const shown = async () => bare((await page.locator(selector).textContent()) ?? '');
  await eventuallyContains(shown, bare(text));
}

/** What GraphiQL keeps of its tabs in local storage. */
async function storedTabs(page: Page): Promise<string> {
  const { origins } = await page.context().storageState();
  return origins.flatMap(({ localStorage }) => localStorage).find(({ name }) => name === 'graphiql:tabState')?.value ?? '';
}

async function eventuallyContains(read: () => Promise<string>, wanted: string): Promise<void> {
  const deadline = Date.now() + 15_000;
  let found = await read();
  while (!found.includes(wanted) && Date.now() < deadline) {
    await setTimeout(100);
    found = await read();
  }
  expect(found).toContain(wanted);
}

/** The first list on the way down: the results an example is about. */
function firstList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const inner of Object.values(value)) {
    const list = firstList(inner);
    if (list) return list;
  }
  return undefined;
}
