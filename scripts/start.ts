/**
 * `npm start [-- firefox|chromium] [--headless]`: builds the extension and opens a browser with it on the sample
 * article. With a display the browser stays open; without one the article is read headless and shown in the terminal.
 */
import { launchBrowser } from '../tests/support/browser-launch';
import { servePages } from '../tests/support/server';
import { chooseBrowser } from './start-browser';
import { buildDataset, buildExtension } from './start-build';
import { readAloud } from './start-tour';

const words = process.argv.slice(2);
const engine = words.find((word) => word === 'firefox' || word === 'chromium');
const unknown = words.find((word) => word !== engine && word !== '--headless');
if (unknown !== undefined) {
  console.error(`What is "${unknown}"? Usage: npm start [-- firefox|chromium] [--headless]`);
  process.exit(2);
}
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = words.includes('--headless') || Boolean(process.env.CI) || !hasDisplay;
const step = (line: string) => console.log(`• ${line}`);

const chosen = await chooseBrowser(engine, step);
await buildDataset(step);
await buildExtension(chosen.engine, step);

const server = await servePages();
const article = server.url('sample-article.html');
step(`serving the sample article at ${article}`);

step(`opening ${chosen.name} (${chosen.path})${headless ? ' without a window' : ''}`);
const launched = await launchBrowser(chosen.engine, {
  path: chosen.path,
  headless,
  viewport: headless ? { width: 1000, height: 900 } : null,
});
try {
  if (headless) {
    await readAloud(launched, article, step);
  } else {
    const [page = await launched.browser.newPage()] = await launched.browser.pages();
    await page.goto(article);
    step('rest the pointer on an underlined name; close the browser to end');
    await new Promise<void>((done) => launched.browser.once('disconnected', () => done()));
  }
} finally {
  await launched.close().catch(() => {});
  await server.close();
}
