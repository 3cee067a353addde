/**
 * `npm run bench:popup [openings]`: how long the popup takes to open, beside an empty page of the same extension, in one
 * run of one Chromium. Times are milliseconds from navigation to the first frame with the thing on it: a letter on the
 * empty page, the first name on the popup. Openings alternate; medians are compared. Exits with 1 above {@link BUDGET}.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeNumber } from '../../../data/whole-number';
import { builtExtension, launchBrowser } from '../../support/browser-launch';
import { awaitMarks } from '../../support/browser-marks';
import { tabNumber } from '../../support/browser-tabs';
import { servePages } from '../../support/server';
import { pause, waitUntil } from '../../support/wait';
import { median } from '../median';

/** The popup may take this many times as long as the empty page. */
const BUDGET = 3;
const FIRST_PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;
const openings = wholeNumber(process.argv[2], 25, 'openings');

const folder = mkdtempSync(join(tmpdir(), 'popup-bench-'));
cpSync(builtExtension('chromium'), folder, { recursive: true });
writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p class="there">a</p>');

const server = await servePages();
const launched = await launchBrowser('chromium', { folder });
const article = await launched.browser.newPage();
await article.goto(server.url('sample-article.html'));
await awaitMarks(article, 15_000);
const tab = await tabNumber(launched, article);

const times = { empty: [] as number[], frame: [] as number[], popup: [] as number[] };
for (let opening = -3; opening < openings; opening++) {
  const empty = await timeToSee(launched.address('empty.html'), '.there');
  const { seen: popup, painted: frame } = await timeToSee(launched.address(`popup.html?tab=${tab}`), '.row-name');
  if (opening < 0) continue; // Warming up: caches of code and pack.
  times.empty.push(empty.seen);
  times.frame.push(frame);
  times.popup.push(popup);
}
await launched.close();
await server.close();
rmSync(folder, { recursive: true });

const [empty, frame, popup] = [median(times.empty), median(times.frame), median(times.popup)];
console.log(`${openings} openings each, medians from navigation, ${cpus().length} cores`);
console.log(`empty page           ${empty.toFixed(0)} ms`);
console.log(`popup, first frame   ${frame.toFixed(0)} ms`);
console.log(`popup, first names   ${popup.toFixed(0)} ms = ${(popup / empty).toFixed(2)} × empty (budget ${BUDGET})`);
process.exit(popup / empty > BUDGET ? 1 : 0);

/** Opens a page in a new tab; when it first painted, and the frame in which an element of it stood there. */
async function timeToSee(address: string, selector: string): Promise<{ seen: number; painted: number }> {
  const page = await launched.browser.newPage();
  // As text: what compiles this file would put helpers of its own into a function.
  await page.evaluateOnNewDocument(`(function look() {
    if (!document.querySelector('${selector}')) requestAnimationFrame(look);
    else requestAnimationFrame(() => { window.seenAt = performance.now(); });
  })()`);
  await page.goto(address);
  const seen = await waitUntil(() => page.evaluate('window.seenAt') as Promise<number | undefined>, selector);
  const painted = (await page.evaluate(FIRST_PAINT)) as number;
  await page.close();
  // The worker is awake, as after any page the reader just opened, but not busy.
  await pause(100);
  return { seen, painted };
}
