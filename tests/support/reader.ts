import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { awaitCard, type OpenCard } from './browser-card';
import type { Engine } from './browser-find';
import { type LaunchedBrowser, type LaunchWishes, launchBrowser } from './browser-launch';
import { awaitMarks, type Mark } from './browser-marks';
import { restOn } from './browser-pointer';
import { type PageServer, servePages } from './server';

/** The browser this run of the stories is for. */
export const ENGINE = (process.env.ENGINE ?? 'chromium') as Engine;

/** A person at a browser: what the stories are told with. */
interface Reader {
  readonly launched: LaunchedBrowser;
  readonly server: PageServer;
  /** Open a page of tests/e2e/pages in a new tab and wait for its names to be marked. */
  read(path: string): Promise<Page>;
  /** The same without waiting for names. */
  open(path: string): Promise<Page>;
  /** Rest the pointer on a marked name. */
  rest(page: Page, text: string, nth?: number): Promise<Mark>;
  /** Rest on a name and wait for its card. */
  card(page: Page, text: string, words?: string): Promise<OpenCard>;
}

/** One browser and one server for a file of stories; tabs are closed after each story. */
export function useReader(wishes: LaunchWishes = {}): Reader {
  let launched: LaunchedBrowser;
  let server: PageServer;
  const tabs: Page[] = [];
  beforeAll(async () => {
    server = await servePages();
    launched = await launchBrowser(ENGINE, wishes);
  });
  afterEach(async () => {
    for (const tab of tabs.splice(0)) await tab.close().catch(() => {});
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  const open = async (path: string) => {
    const page = await launched.browser.newPage();
    tabs.push(page);
    await page.goto(path.startsWith('http') ? path : server.url(path));
    return page;
  };
  return {
    get launched() {
      return launched;
    },
    get server() {
      return server;
    },
    open,
    read: async (path) => {
      const page = await open(path);
      await awaitMarks(page);
      return page;
    },
    rest: (page, text, nth) => restOn(page, page, text, nth),
    card: async (page, text, words) => {
      await restOn(page, page, text);
      return awaitCard(page, words);
    },
  };
}
