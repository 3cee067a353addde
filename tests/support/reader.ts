import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { awaitCard, type OpenCard } from './browser-card';
import type { Engine } from './browser-find';
import { type LaunchedBrowser, type LaunchWishes, launchBrowser } from './browser-launch';
import { awaitMarks, bringIntoView, type Mark } from './browser-marks';
import { type PageServer, servePages } from './server';
import { pause } from './wait';

/** The browser this run of the stories is for. */
export const ENGINE = (process.env.ENGINE ?? 'chromium') as Engine;

/** A person at a browser: what the stories are told with. */
export interface Reader {
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

/** Move the pointer as a hand does, onto a name of a frame whose corner is at (left, top) of the tab. */
export async function restOn(
  page: Page,
  frame: Frame | Page,
  text: string,
  nth = 0,
  corner = { x: 0, y: 0 },
): Promise<Mark> {
  const mark = await bringIntoView(frame, text, nth);
  await pause(150);
  const x = corner.x + mark.x + mark.width / 2;
  const y = corner.y + mark.y + mark.height / 2;
  await page.mouse.move(x - 60, y + 45);
  await page.mouse.move(x, y, { steps: 6 });
  return mark;
}
