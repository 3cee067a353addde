/**
 * `npx tsx scripts/read-pages.ts [word …]`: reads real pages kept beside the project (`../shared/pages`) with the built
 * extension, as a reader would. For every page whose file name has one of the words (all without words) it prints the
 * names marked and the first lines of some cards, and writes pictures, light and dark, to build/pages.
 */

import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cardText, readCard } from '../tests/support/browser-card';
import { launchBrowser } from '../tests/support/browser-launch';
import { awaitMarks } from '../tests/support/browser-marks';
import { restOn } from '../tests/support/browser-pointer';
import { pause } from '../tests/support/wait';

const PAGES = resolve(import.meta.dirname, '../../shared/pages');
const FOLDER = resolve(import.meta.dirname, '../build/pages');
/** Cards opened on each page. */
const CARDS = 4;

const words = process.argv.slice(2);
const files = readdirSync(PAGES).filter((file) => file.endsWith('.html.gz'));
const chosen = files.filter((file) => words.length === 0 || words.some((word) => file.includes(word)));

const server = createServer((request, response) => {
  const file = decodeURIComponent(request.url ?? '').slice(1);
  if (!files.includes(file)) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(gunzipSync(readFileSync(join(PAGES, file))));
}).listen(0);
const { port } = server.address() as { port: number };

mkdirSync(FOLDER, { recursive: true });
const launched = await launchBrowser('chromium', { headless: true, viewport: { width: 1000, height: 900 } });
for (const file of chosen) await readOne(file).catch((error) => console.log(`${file}: ${String(error)}`));
await launched.close();
server.close();

async function readOne(file: string): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`http://localhost:${port}/${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded' });
  await page.setJavaScriptEnabled(true);
  const marks = await awaitMarks(page, 8_000);
  await pause(500);
  const texts = [...new Set(marks.map(({ text }) => text.trim()))];
  console.log(`\n== ${file}: ${marks.length} marks, ${texts.length} names\n   ${texts.join(' · ')}`);
  let opened = 0;
  for (const text of texts) {
    if (opened === CARDS) break;
    if (!marks.some((mark) => mark.text.trim() === text && mark.width > 0)) continue;
    await restOn(page, page, marks.find((mark) => mark.text.trim() === text)?.text ?? text).catch(() => undefined);
    await pause(900);
    const card = await readCard(page);
    if (card === undefined) {
      console.log(`   – ${text}: no card`);
      continue;
    }
    opened++;
    console.log(
      `   – ${text}: ${(await cardText(card)).split('\n').filter(Boolean).slice(0, 7).join(' | ').slice(0, 420)}`,
    );
    const dark = opened % 2 === 0;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    await pause(200);
    const path = join(FOLDER, `${file.replace('.html.gz', '')}-${opened}${dark ? '-dark' : ''}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    console.log(`     picture: ${relative(process.cwd(), path)}`);
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await pause(400);
  }
  await page.close();
}
