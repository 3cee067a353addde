/**
 * `npm run words -- <language>`: prints the messages of the interface that `public/_locales/<language>/messages.json`
 * lacks, all of them for a new language: in English, with notes, as the file has them. The folder's name is the browser's
 * (`pt_BR`).
 */
import { existsSync, readFileSync } from 'node:fs';
import { missingMessages } from './missing-messages';

const [folder = ''] = process.argv.slice(2);
if (!/^[a-z]{2,3}(?:_[A-Za-z0-9]+)*$/.test(folder)) {
  console.error('npm run words -- <language>, as the browser writes it: nl, pt_BR');
  process.exit(2);
}
const file = new URL(`../public/_locales/${folder}/messages.json`, import.meta.url);
const translated = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
console.log(JSON.stringify(missingMessages(folder.replaceAll('_', '-'), translated), null, 2));
