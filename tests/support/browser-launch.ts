import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { type Engine, findBrowser } from './browser-find';
import { waitUntil } from './wait';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** The folder `wxt build` writes for an engine. @throws when nothing is built there */
export function builtExtension(engine: Engine): string {
  const name = engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const folder = join(OUTPUT, name);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`No extension in .output/${name}. Build it first: npm run build`);
}

/** Firefox gives each installation a random address; the tests choose it so that they can open the pages. */
const FIREFOX_ADDRESS = '6f1c3c52-7d0e-4b5e-9a4e-5c0b9f2d1a77';

export interface LaunchedBrowser {
  engine: Engine;
  browser: Browser;
  /** Address of a page of the extension. */
  address(path: string): string;
  /** A new tab with a page of the extension, once it has loaded. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchWishes {
  /** Executable; by default the first installed browser of the engine. */
  path?: string;
  headless?: boolean;
  /** `host:port` of an HTTP proxy for every request, those to this machine included. */
  proxy?: string;
  /** False: the bare browser, for comparison. */
  extension?: boolean;
  /** Folder of the extension, if not the built one. */
  folder?: string;
  /** True: keep the page that is shown after installing open. */
  welcome?: boolean;
  /** True: letters drawn alike on every machine (Chromium only). */
  sameLetters?: boolean;
  /** Language of the browser (Chromium only); English by default. */
  lang?: string;
  /** Emulated window, CSS pixels; null = the real window. */
  viewport?: { width: number; height: number } | null;
}

const launchers: Record<Engine, (wishes: LaunchWishes) => Promise<LaunchedBrowser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

/** Start a browser with the built extension in it. @throws when none of the engine is installed. */
export async function launchBrowser(engine: Engine, wishes: LaunchWishes = {}): Promise<LaunchedBrowser> {
  const launched = await launchers[engine](wishes);
  if (wishes.extension === false || wishes.welcome) return launched;
  try {
    await closeWelcome(launched.browser);
    return launched;
  } catch (error) {
    // Of some 500 new Firefoxes one never told its extension that it was installed. The extension now asks its storage
    // instead; should a browser be slower than we wait, a second one is cheaper than a story that fails.
    console.warn(`${engine} is started anew: ${error}`);
  }
  await launched.close();
  const again = await launchers[engine](wishes);
  await closeWelcome(again.browser);
  return again;
}

/** Chromium, Chrome or Edge; loads by the debugging pipe, since Chrome 137 ignores `--load-extension`. */
export async function launchChromium(wishes: LaunchWishes = {}): Promise<LaunchedBrowser> {
  const { proxy } = wishes;
  const folder = wishes.extension === false ? '' : (wishes.folder ?? builtExtension('chromium'));
  const browser = await puppeteer.launch({
    ...common('chromium', wishes),
    pipe: true,
    // On Linux the interface follows the environment, not the flag.
    env: { ...process.env, LANGUAGE: wishes.lang ?? 'en_US' },
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--disable-component-update',
      '--disable-features=NetworkTimeServiceQuerying',
      `--lang=${wishes.lang ?? 'en-US'}`,
      ...(wishes.sameLetters ? ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  const id = folder === '' ? '' : await browser.installExtension(folder);
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    engine: 'chromium',
    browser,
    address,
    openOwn: async (path) => {
      const page = await browser.newPage();
      await page.goto(address(path));
      return page;
    },
    close: () => browser.close(),
  };
}

/** Firefox by WebDriver BiDi. */
async function launchFirefox(wishes: LaunchWishes = {}): Promise<LaunchedBrowser> {
  const folder = builtExtension('firefox');
  const [host = '', port = '0'] = wishes.proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    ...common('firefox', wishes),
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId(folder)]: FIREFOX_ADDRESS }),
      'intl.accept_languages': 'en-US',
      'services.settings.server': 'data:,',
      ...(host ? proxyPreferences(host, Number(port)) : {}),
    },
  });
  if (wishes.extension !== false) await browser.installExtension(folder);
  const address = (path: string) => `moz-extension://${FIREFOX_ADDRESS}/${path}`;
  return {
    engine: 'firefox',
    browser,
    address,
    openOwn: async (path) => {
      const page = await browser.newPage();
      // Navigation to an extension page never reports its end here.
      void page.goto(address(path)).catch(() => {});
      await waitUntil(
        // Between two documents there is nothing to ask.
        () =>
          page
            .evaluate('location.protocol === "moz-extension:" && document.readyState === "complete"')
            .catch(() => false),
        path,
      );
      return page;
    },
    close: () => browser.close(),
  };
}

/** The page that the extension opens after installing, once it is there. */
export async function awaitWelcome(browser: Browser): Promise<Page> {
  const isWelcome = (page: Page) => page.evaluate('location.pathname').then((path) => path === '/welcome.html');
  return waitUntil(async () => {
    for (const page of await browser.pages()) if (await isWelcome(page).catch(() => false)) return page;
    return undefined;
  }, 'the page shown after installing');
}

/** Most stories begin after it was read and closed. */
async function closeWelcome(browser: Browser): Promise<void> {
  await (await awaitWelcome(browser)).close();
}

function common(engine: Engine, wishes: LaunchWishes): LaunchOptions {
  const executablePath = wishes.path ?? findBrowser(engine)?.path;
  if (!executablePath) throw new Error(`No ${engine} found. Install it, or name one in BROWSER_PATH.`);
  const { headless = true, viewport = { width: 1100, height: 800 } } = wishes;
  return { executablePath, headless, defaultViewport: viewport, protocolTimeout: 30_000 };
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function proxyPreferences(host: string, port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
