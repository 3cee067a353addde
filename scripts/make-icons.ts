/** Draws scripts/icon.svg into public/icon/*.png with an installed Chromium. Run by hand after changing the icon. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchBrowser } from '../tests/support/browser-launch';

const root = resolve(import.meta.dirname, '..');
const svg = readFileSync(resolve(root, 'scripts/icon.svg'), 'utf8');
const { browser, close } = await launchBrowser('chromium', { extension: false });
mkdirSync(resolve(root, 'public/icon'), { recursive: true });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(resolve(root, `public/icon/${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await close();
