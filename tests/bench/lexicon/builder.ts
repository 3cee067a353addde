/** Writes the lexicon of a language of the bench to a file: builder.ts <language> <names> <file>; prints how it went. */
import { writeFileSync } from 'node:fs';
import { writeLexicon } from '../../../core/lexicon/write-lexicon';
import { LANGUAGES } from './languages';

const [name, size, file = ''] = process.argv.slice(2);
const names = LANGUAGES.find((language) => language.name === name)?.names(Number(size)) ?? [];
const start = performance.now();
const bytes = writeLexicon(names.map((alias, entity) => ({ alias, entity, flags: 0, prior: 0.5, lang: '' })));
const build = performance.now() - start;
writeFileSync(file, bytes);
const spelling = names.reduce((sum, alias) => sum + Buffer.byteLength(alias), 0) / names.length;
process.stdout.write(JSON.stringify({ build, spelling }));
