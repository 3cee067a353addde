import { AliasFlag } from '../../lexicon/lexicon';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { classOf, MARK, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { wordsFor } from '../words/for-language';
import { wordSet } from '../words/word-table';
import type { ShortForm } from './east-short-forms';
import { meansHim, type World } from './last-names';
import { type Bearers, enterBearer } from './only-bearers';
import { sureMeaning } from './sure-meaning';

/** What stands behind a name whose bearer does something or has it done to him. */
const BEHIND = wordSet('ने को का के की पर से भी दीदी भाई जी');
/** Surnames of so many that none alone tells who is meant, and Gandhi's. */
const OF_MANY = wordSet(
  `सिंह कुमार यादव शर्मा वर्मा मिश्रा मिश्र पटेल चौधरी खान देवी बेगम पांडे पांडेय तिवारी दुबे ठाकुर अली मोहम्मद लाल राम दास राय
  झा जैन अग्रवाल पवार गांधी ठाकरे रेड्डी नायडू बानो सिन्हा चौहान`,
);
const SHORTEST = 3;

/** A word of a full name, whose it is, and whether it is the first. */
type HindiNames = Bearers<Omit<ShortForm, 'start' | 'end'> & { first: boolean }>;

/** The words of the full names on a page in Hindi that no list has for who bears them. */
export function hindiNames(mentions: readonly PageMention[], { lexicon, entities }: World): HindiNames {
  const names: HindiNames = new Map();
  for (const mention of mentions) {
    if (mention.from.lang !== 'hi' || !mention.many || mention.from.run.place === 'furniture') continue;
    const words = mention.text.split(' ');
    const posting = sureMeaning(mention, lexicon, entities);
    if (words.length !== 2 || !posting || posting.flags & AliasFlag.Short) continue;
    if (entities.kind(posting.entity) !== 'person') continue;
    for (const [index, word] of words.entries()) {
      if (word.length < SHORTEST || OF_MANY.has(word)) continue;
      enterBearer(names, word, { alias: mention.scanned.alias, posting, first: index === 0 });
    }
  }
  for (const [word, name] of names) {
    const entity = name?.posting.entity;
    if (entity !== undefined && meansHim(word, 'hi', entity, lexicon)) names.delete(word);
  }
  return names;
}

/** End of the word in Devanagari, its vowel signs included. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (classOf(unitAt(text, end)) <= MARK) end++;
  return end;
}

function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && classOf(unitAt(text, start - 1)) <= MARK) start--;
  return start;
}

/** True where nothing before a surname can be another's first name: a sentence begins, or a small word stands there. */
function beginsName({ run: { text }, lang }: ScannedRun, start: number): boolean {
  if (unitAt(text, start - 1) !== SPACE) return true;
  const from = startOfWord(text, start - 1);
  return from === start - 1 || wordsFor(lang).table.bitsAt(text, from, start - 1) !== 0;
}

/** "[राहुल] ने", "[गिल] को": words of full names alone before a postposition. */
export function hindiShortForms(run: ScannedRun, names: HindiNames): readonly ShortForm[] {
  const found: ShortForm[] = [];
  const { text } = run.run;
  for (const [word, name] of names) {
    if (!name) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const end = at + word.length;
      if (at > 0 && classOf(unitAt(text, at - 1)) <= MARK) continue;
      if (unitAt(text, end) !== SPACE || !BEHIND.has(text.slice(end + 1, endOfWord(text, end + 1)))) continue;
      if (name.first || beginsName(run, at)) found.push({ alias: name.alias, posting: name.posting, start: at, end });
    }
  }
  return found;
}
