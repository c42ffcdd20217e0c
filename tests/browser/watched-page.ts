/**
 * A browser page whose faults are recorded: requests to other hosts, answers that are errors, console errors (which
 * include violations of the Content-Security-Policy) and exceptions. It must not know what is on the page.
 */
import type { Browser, Page } from 'playwright-core';

export interface WatchedPage {
  readonly page: Page;
  /** One line for each fault so far. */
  readonly faults: readonly string[];
  /** How many requests were watched: a test that saw none proves nothing. */
  requestCount(): number;
}

export async function openWatchedPage(browser: Browser, host: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const faults: string[] = [];
  let requests = 0;

  context.on('request', (request) => {
    requests += 1;
    const { protocol, hostname } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== host) faults.push(`request to ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'for no known reason';
    // Cancelled by the page itself, as a reload does with what is under way.
    if (reason !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} from ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));

  return { page, faults, requestCount: () => requests };
}
