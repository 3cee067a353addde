import { AliasFlag } from '../../lexicon/lexicon';
import { isGivenName } from '../names/first-names-uncased';
import type { ScannedRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { classOf, MARK, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { wordStart } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import type { ShortForm } from './east-short-forms';
import { meansHim, type World } from './last-names';
import { type Bearers, enterBearer } from './only-bearers';
import { sureMeaning } from './sure-meaning';

/** Countries whose surnames are words of these languages too; those of others are written as they sound. */
const HOMES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ar', wordSet('EG SA AE KW QA BH OM YE IQ SY LB JO PS LY TN DZ MA MR SD SO DJ KM TD IR AF PK')],
  ['fa', wordSet('IR AF TJ IQ PK EG SA LB SY PS')],
  ['he', wordSet('IL')],
]);
/** Lines of those whose country no list has. */
const AT_HOME =
  /\b(?:Arab|Egyptian|Saudi|Emirati|Kuwaiti|Qatari|Bahraini|Omani|Yemeni|Iraqi|Syrian|Lebanese|Jordanian|Palestinian|Libyan|Tunisian|Algerian|Moroccan|Mauritanian|Sudanese|Somali|Iranian|Persian|Afghan|Pakistani|Tajik|Israeli|Kurdish)\b/;
/** What is written onto a name. */
const ONTO: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['ar', new Set('وفبلك')],
  ['he', new Set('ובלמשכ')],
]);
/** Shorter ones are words by chance. */
const SHORTEST = 5;

/** A surname, whose it is, and what stands before it. */
type Surnames = Bearers<Omit<ShortForm, 'start' | 'end'> & { given: string }>;

/** The surnames of the foreigners named in full on a page in Arabic, Persian or Hebrew that no list has for them. */
export function semiticSurnames(mentions: readonly PageMention[], { lexicon, entities }: World): Surnames {
  const names: Surnames = new Map();
  for (const mention of mentions) {
    const { many, text, from, scanned } = mention;
    const homes = HOMES.get(from.lang);
    if (!homes || !many || from.run.place === 'furniture') continue;
    const space = text.lastIndexOf(' ');
    const surname = text.slice(space + 1);
    if (space < 1 || surname.length < SHORTEST || isGivenName(surname)) continue;
    const posting = sureMeaning(mention, lexicon, entities);
    if (!posting || posting.flags & AliasFlag.Short || entities.kind(posting.entity) !== 'person') continue;
    const country = entities.country(posting.entity);
    if (homes.has(country) || (country === '' && AT_HOME.test(entities.line(posting.entity)))) continue;
    if (!names.has(surname) && meansHim(surname, from.lang, posting.entity, lexicon)) continue;
    enterBearer(names, surname, { alias: scanned.alias, posting, given: text.slice(0, space) });
  }
  return names;
}

const isLetter = (text: string, at: number): boolean => classOf(unitAt(text, at)) <= MARK;

/** "وقال [بنزيما]": those surnames alone in a run; of one that another's first name stands before nothing. */
export function semiticShortForms({ run: { text }, lang }: ScannedRun, names: Surnames): readonly ShortForm[] {
  const found: ShortForm[] = [];
  for (const [surname, name] of names) {
    if (!name) continue;
    const his: ShortForm[] = [];
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
      const end = at + surname.length;
      const first = isLetter(text, at - 1) && ONTO.get(lang)?.has(text.charAt(at - 1)) ? at - 1 : at;
      if (isLetter(text, end) || (first > 0 && isLetter(text, first - 1))) continue;
      const before = unitAt(text, first - 1) === SPACE ? text.slice(wordStart(text, first - 1), first - 1) : '';
      if (first === at && isGivenName(before)) {
        if (name.given.includes(before)) continue;
        his.length = 0;
        break;
      }
      if (before === '' || !name.given.endsWith(before))
        his.push({ alias: name.alias, posting: name.posting, start: at, end });
    }
    found.push(...his);
  }
  return found;
}
