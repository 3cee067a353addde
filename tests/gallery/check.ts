/**
 * Looks at the gallery in every look: compares specimens with kept pictures, runs axe, and finds what runs out of its
 * place. `npm run gallery:check -- [part of a name]` takes only those specimens; `npm run gallery:keep` keeps what is
 * seen as the pictures to compare with. Exits with 1 on any problem or page error.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { launchBrowser } from '../support/browser-launch';
import { LOOKS, type Look } from './looks';
import { type Box, clear, compare, cutOut, keep, leftOver } from './pictures';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules about a whole page: the gallery is many pages on one wall. */
const PAGE_RULES = ['region', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique']
  .concat(['landmark-no-duplicate-main', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo'])
  .concat(['landmark-main-is-top-level', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level']);
const keeping = process.argv.includes('--keep');
const only = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
await server.listen(0);
const address = server.resolvedUrls?.local[0] ?? '';
const { browser, close } = await launchBrowser('chromium', { extension: false, sameLetters: true });
const problems: string[] = [];
clear();

let seen = 0;
for (const look of LOOKS) {
  const page = await openWall(look);
  const pictures = await photograph(page, look);
  seen += pictures;
  const found = [...(look.audited ? await audit(page) : []), ...(await overflowing(page))];
  problems.push(...found.map((problem) => `${look.name}: ${problem}`));
  console.log(`${look.name}: ${pictures} pictures ${keeping ? 'kept' : 'compared'}, ${found.length} faults`);
  await page.close();
}

if (seen === 0) problems.push(`nothing in the gallery has "${only}" in its name`);
await close();
await server.close();
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

async function openWall({ name, scheme, dir, textSize, features = [] }: Look): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`${name}: ${String(error)}`));
  await page.setViewport({ width: 1600, height: 1000, deviceScaleFactor: 1 });
  const session = await page.createCDPSession();
  const still = { name: 'prefers-reduced-motion', value: 'reduce' };
  await session.send('Emulation.setEmulatedMedia', { features: [...features, still] });
  const asked = new URLSearchParams({ theme: scheme, dir: dir ?? '', size: textSize ?? '', only });
  await page.goto(`${address}?${asked}`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** Compares or keeps the specimens this look pictures; how many there were. */
async function photograph(page: Page, look: Look): Promise<number> {
  const boxes = (await page.evaluate(() =>
    [...document.querySelectorAll('.specimen')].map((specimen) => {
      const { x, y, width, height } = specimen.getBoundingClientRect();
      return { name: specimen.getAttribute('data-name') ?? '', x: x + scrollX, y: y + scrollY, width, height };
    }),
  )) as (Box & { name: string })[];
  const pictured = boxes.filter(({ name }) => look.pictured(name));
  const whole = PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
  for (const { name, ...box } of pictured) {
    const picture = cutOut(whole, box);
    if (keeping) keep(look.name, name, picture);
    else problems.push(...[compare(look.name, name, picture)].filter(Boolean));
  }
  const names = pictured.map(({ name }) => name);
  if (only === '') problems.push(...leftOver(look.name, names, keeping));
  return pictured.length;
}

/** Violations of WCAG A and AA and of axe's best practice, one line each. */
async function audit(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const violations = (await page.evaluate(`axe.run(document.querySelector('.wall'), {
    resultTypes: ['violations'],
    rules: Object.fromEntries(${JSON.stringify(PAGE_RULES)}.map((rule) => [rule, { enabled: false }])),
  }).then(({ violations }) => violations)`)) as Violation[];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${JSON.stringify(target)}\n  ${failureSummary ?? ''}`),
  );
}

/** Specimens whose content is wider than they are. */
async function overflowing(page: Page): Promise<string[]> {
  return (await page.evaluate(() =>
    [...document.querySelectorAll('.specimen > div')].flatMap((host) => {
      const theme = host.shadowRoot?.querySelector('.theme');
      if (!theme || theme.scrollWidth <= theme.clientWidth) return [];
      const name = host.parentElement?.getAttribute('data-name');
      return [`${name}: ${theme.scrollWidth - theme.clientWidth} px wider than its place`];
    }),
  )) as string[];
}
