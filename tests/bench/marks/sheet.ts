/**
 * `npm run bench:sheet`: what it costs a page of 20,000 paragraphs when the sheet of the marks is adopted, beside other
 * sheets. Milliseconds until styles and layout stand again, median of five pages of a bare Chromium each.
 */
import { launchChromium } from '../../support/browser-launch';
import { median } from '../median';

const PARAGRAPHS = 20_000;
const PAGES = 5;
const SHEETS = {
  'no rule at all': '',
  'marks, as they are': '@media screen{::highlight(a){text-decoration:underline}}',
  'marks, inherited from the root': ':root::highlight(a){text-decoration:underline}',
  'marks, in paragraphs only': 'p::highlight(a){text-decoration:underline}',
  'marks, in one element with an id': '#p500::highlight(a){text-decoration:underline}',
};

const launched = await launchChromium({ extension: false });
console.log(`${PARAGRAPHS} paragraphs of three elements, one of them marked`);
for (const [what, text] of Object.entries(SHEETS)) {
  const times: number[] = [];
  for (let page = 0; page < PAGES; page++) times.push(await adopt(text));
  console.log(`${what.padEnd(34)} ${median(times).toFixed(0)} ms`);
}
await launched.close();

async function adopt(text: string): Promise<number> {
  const page = await launched.browser.newPage();
  // As text: what compiles this file would put helpers of its own into a function.
  const time = await page.evaluate(`(async () => {
    const paragraph = (i) => '<p id="p' + i + '">Here <i>somebody</i> met <b>somebody else</b> in a town.</p>';
    document.body.innerHTML = Array.from({ length: ${PARAGRAPHS} }, (_, i) => paragraph(i)).join('');
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300)));
    const start = document.querySelector('#p500').firstChild;
    CSS.highlights.set('a', new Highlight(new StaticRange({ startContainer: start, startOffset: 0, endContainer: start, endOffset: 4 })));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(text)});
    const from = performance.now();
    document.adoptedStyleSheets.push(sheet);
    document.body.offsetHeight;
    getComputedStyle(document.body.lastElementChild).color;
    return performance.now() - from;
  })()`);
  await page.close();
  return time as number;
}
