/**
 * `npm run bench:lines`: how long a frame takes with 1,000 highlights in one text of 200,000 UTF-16 units, unbroken and
 * wrapped, in a bare Chromium; medians of five. The reason for entrypoints/content/paint/long-lines.ts.
 */
import { launchChromium } from '../../support/browser-launch';
import { median } from '../median';

const launched = await launchChromium({ extension: false });
for (const whiteSpace of ['pre', 'nowrap', 'normal']) {
  const times: number[] = [];
  for (let page = 0; page < 5; page++) times.push(await frame(whiteSpace));
  console.log(`white-space: ${whiteSpace.padEnd(8)} ${median(times).toFixed(0)} ms`);
}
await launched.close();

async function frame(whiteSpace: string): Promise<number> {
  const page = await launched.browser.newPage();
  const time = await page.evaluate(`(async () => {
    const text = 'Somebody met somebody else in a town nobody knows. '.repeat(4_000).slice(0, 200_000);
    const block = document.body.appendChild(document.createElement('div'));
    block.style.whiteSpace = '${whiteSpace}';
    block.style.overflow = 'hidden';
    block.textContent = text;
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '::highlight(a){text-decoration:underline}';
    const next = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await next();
    await new Promise((done) => setTimeout(done, 300));
    const node = block.firstChild;
    const ranges = Array.from({ length: 1_000 }, (_, i) => new StaticRange({ startContainer: node, startOffset: i * 200, endContainer: node, endOffset: i * 200 + 8 }));
    const from = performance.now();
    CSS.highlights.set('a', new Highlight(...ranges));
    await next();
    return performance.now() - from;
  })()`);
  await page.close();
  return time as number;
}
