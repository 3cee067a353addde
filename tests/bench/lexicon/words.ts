/**
 * How many of the first words of a text are different ones, in the texts of the bench and in the development gold that
 * lies beside the project: npx tsx tests/bench/lexicon/words.ts. The scanner remembers words, so the bench must not say
 * the same ones more often than people do.
 */
import { readGold } from '../../quality/gold';
import { goldFiles } from '../../quality/gold-files';
import { LANGUAGES } from './languages';
import { table } from './measure';

const COUNTS = [500, 5000, 10_000];
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

function row(name: string, text: string): string[] {
  const words = wordsOf(text);
  const share = (count: number) => (new Set(words.slice(0, count)).size / count).toFixed(2);
  return [name, ...COUNTS.map((count) => (words.length < count ? '' : share(count)))];
}

const made = LANGUAGES.filter((language) => !language.spaceless).map((language) =>
  row(`${language.name} of the bench`, language.text(1_000_000, language.names(1000))),
);
const gold = new Map<string, string>();
for (const { path } of goldFiles()) {
  for (const { lang = '', text } of readGold(path)) gold.set(lang, `${gold.get(lang) ?? ''}\n${text}`);
}
const found = ['en', 'de', 'ru', 'ar'].flatMap((lang) => {
  const text = gold.get(lang);
  return text ? [row(`${lang}, gold`, text)] : [];
});
process.stdout.write(`${table(['text', ...COUNTS.map((count) => `of ${count}`)], [...made, ...found])}\n`);
