/**
 * Photographs the gallery in every look into build/gallery and runs axe over it: `npx tsx tests/gallery/check.ts`.
 * `[part of a name]` as argument takes only those specimens. Exits with 1 on any accessibility violation or page error.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { launchBrowser } from '../support/browser-launch';

const OUTPUT = join(import.meta.dirname, '../../build/gallery');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules about a whole page: the gallery is many pages on one wall. */
const PAGE_RULES = ['region', 'heading-order', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique']
  .concat(['landmark-no-duplicate-main', 'landmark-no-duplicate-banner', 'landmark-no-duplicate-contentinfo'])
  .concat(['landmark-main-is-top-level', 'landmark-banner-is-top-level', 'landmark-contentinfo-is-top-level']);
const only = process.argv[2] ?? '';

interface Look {
  name: string;
  /** The theme chosen in the gallery. */
  scheme: 'light' | 'dark';
  /** What the system asks for besides. */
  features: { name: string; value: string }[];
}

const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light', features: [] },
  { name: 'dark', scheme: 'dark', features: [] },
  { name: 'contrast', scheme: 'dark', features: [{ name: 'prefers-contrast', value: 'more' }] },
  { name: 'forced', scheme: 'light', features: [{ name: 'forced-colors', value: 'active' }] },
];

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts'), logLevel: 'warn' });
await server.listen(0);
const address = server.resolvedUrls?.local[0] ?? '';
const { browser, close } = await launchBrowser('chromium', { extension: false });
const problems: string[] = [];

for (const { name: theme, scheme, features } of LOOKS) {
  const page = await openWall(theme, scheme, features);
  const pictures = await photograph(page, theme);
  const violations = await audit(page);
  problems.push(...violations.map((violation) => `${theme}: ${violation}`));
  console.log(`${theme}: ${pictures} pictures in build/gallery/${theme}, ${violations.length} violations`);
  await page.close();
}

await close();
await server.close();
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

async function openWall(theme: string, scheme: string, features: Look['features']): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(`${theme}: ${String(error)}`));
  await page.setViewport({ width: 1400, height: 1000, deviceScaleFactor: 2 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${address}?theme=${scheme}&only=${encodeURIComponent(only)}`);
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** One picture a specimen, named after it; how many there were. */
async function photograph(page: Page, theme: string): Promise<number> {
  mkdirSync(join(OUTPUT, theme), { recursive: true });
  const specimens = await page.$$('.specimen');
  for (const specimen of specimens) {
    const name = await specimen.evaluate((element) => element.getAttribute('data-name') ?? '');
    const path = join(OUTPUT, theme, `${name.replaceAll(/[^a-z]+/g, '-')}.png`) as `${string}.png`;
    await specimen.screenshot({ path });
  }
  return specimens.length;
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
