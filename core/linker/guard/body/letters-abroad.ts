import { AS_WRITTEN, type Posting } from '../../../lexicon/lexicon';
import type { EntityTable } from '../../../pack/entity-table';
import { homeCountry } from '../../entity/home-country';
import { Bit } from '../../scan/context-bits';
import type { PageMention } from '../../settle/page-mention';

/** Bodies of which every country has its own, with letters of their own. */
const NATIONAL =
  /\b(?:party|newspaper|daily|tabloid|agency|service|police|ministry|court|broadcaster|union|federation|commission|council|parliament)\b/i;
const LONGEST = 4;
/** "FPÖ" is nobody else’s. */
const ASCII = /^[A-Z]+$/;
/** What more people read of is told without its country: CIA, BBC. */
const WELL_KNOWN = 0.45;
/** Languages of many countries. */
const OF_MANY = new Set(['en', '', 'es', 'ar', 'fr']);
const HOMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['pt', ['PT', 'BR', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL']],
  ['de', ['DE', 'AT', 'CH', 'LI', 'LU']],
  ['nl', ['NL', 'BE', 'SR']],
  ['zh', ['CN', 'TW', 'HK', 'MO', 'SG', 'MY']],
  ['ko', ['KR', 'KP']],
  ['ro', ['RO', 'MD']],
  ['sr', ['RS', 'BA', 'ME', 'HR', 'XK']],
  ['hr', ['HR', 'BA', 'RS', 'ME']],
  ['bs', ['BA', 'HR', 'RS', 'ME']],
  ['sv', ['SE', 'FI', 'NO', 'DK']],
  ['no', ['NO', 'SE', 'DK']],
  ['da', ['DK', 'NO', 'SE']],
  ['fi', ['FI', 'SE']],
  ['fa', ['IR', 'AF', 'TJ']],
  ['ru', ['RU', 'BY', 'KZ', 'UA']],
  ['uk', ['UA', 'RU']],
  ['cs', ['CZ', 'SK']],
  ['sk', ['SK', 'CZ']],
  ['el', ['GR', 'CY']],
  ['it', ['IT', 'CH', 'VA', 'SM']],
  ['id', ['ID', 'MY']],
  ['ms', ['MY', 'ID', 'SG', 'BN']],
]);
/** International bodies by letters that are those of one language alone. */
const OF_ONE: ReadonlyMap<string, string> = new Map([['MTK', 'pl']]);

const isAtHome = (country: string, lang: string): boolean =>
  HOMES.get(lang)?.includes(country) ?? homeCountry('', lang) === country;

/** True when something of the country is named on the page beside the letters. */
const isNamed = (country: string, letters: string, mentions: readonly PageMention[], entities: EntityTable): boolean =>
  mentions.some(
    ({ text, postings: [first] }) =>
      first !== undefined && text !== letters && entities.country(first.entity) === country && first.prior >= 0.3,
  );

/**
 * Drops the letters of another country's party, paper or service where nothing on the page is of that country: in
 * Portuguese "[DN]" is no paper of Stockholm, in Serbian "[NIS]" no service of Seoul.
 */
export function freeLetters(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { text, many, postings, scanned, from } = mention;
    if (many || text.length > LONGEST || !ASCII.test(text) || !(scanned.bits & Bit.Upper) || postings.length === 0)
      continue;
    const { lang } = from;
    const only = OF_ONE.get(text);
    if (only !== undefined && only !== lang) {
      mention.postings = [];
      continue;
    }
    if (OF_MANY.has(lang)) continue;
    const isAbroad = ({ entity, flags }: Posting): boolean => {
      const country = entities.country(entity);
      return (
        (flags & AS_WRITTEN) !== 0 &&
        country !== '' &&
        !isAtHome(country, lang) &&
        entities.kind(entity) === 'organisation' &&
        entities.popularity(entity) < WELL_KNOWN &&
        NATIONAL.test(entities.line(entity)) &&
        !isNamed(country, text, mentions, entities)
      );
    };
    // What others the letters stand for is as far away, unless it is at home.
    if (postings[0] && isAbroad(postings[0]))
      mention.postings = postings.filter(({ entity }) => isAtHome(entities.country(entity), lang));
  }
}
