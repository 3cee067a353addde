import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import type { PageEvidence } from '../gather/page-evidence';
import type { PageMention } from '../settle/page-mention';
import { isPossessive } from '../units/word-walk';

/** Newspapers and channels that are called as better known ones are, by the countries that have them. */
const CALLED_SO: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'abc news': 'AU',
    'sky news': 'AU',
    'sunday times': 'ZA LK MT',
    times: 'MT',
    guardian: 'NG TZ',
    'sunday guardian': 'IN',
    independent: 'UG BD',
    nation: 'KE PK TH LK MW',
    standard: 'KE ZW HK',
    sun: 'NG MY',
    star: 'KE MY ZA',
    telegraph: 'IN NP',
    'daily telegraph': 'AU',
    'sunday telegraph': 'AU',
    'sunday mail': 'AU ZW ZM',
    'daily mail': 'ZM PK',
    'daily mirror': 'LK',
    'daily express': 'MY',
    'daily star': 'BD LB',
    observer: 'UG JM',
    nbc: 'NA',
  }).map(([name, countries]) => [name, countries.split(' ')]),
);
const LONGEST = 'The Sunday Telegraph'.length;
const THE = 'The ';

/** The page speaks of the one country so often, of none oftener, and so many times oftener than of the other. */
const SPOKEN_OF = 0.35;
const TIMES = 2;

/** The country whose own something is, which is told right before: "[Nigeria]'s Guardian"; '' in others. */
function ownerBefore(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const { from, scanned } = mentions[index] as PageMention;
  const before = mentions[index - 1];
  if (before?.from !== from || scanned.start - before.scanned.end !== " 's".length) return '';
  const owner = before.postings[0]?.entity;
  if (owner === undefined || !isPossessive(from.run.text, before.scanned.end) || !isCountry(owner, entities)) return '';
  return entities.country(owner);
}

/**
 * "ABC News" on a page about Australia, "Nigeria's [Guardian]": papers and channels of another country are not the known
 * ones that are called so, where the page speaks of that country and hardly of theirs.
 */
export function settlePapersAbroad(
  mentions: readonly PageMention[],
  { countries }: PageEvidence,
  entities: EntityTable,
): void {
  const isBody = ({ entity }: Posting): boolean => entities.kind(entity) === 'organisation';
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const { text, from, postings } = mention;
    if (text.length > LONGEST || from.lang !== 'en' || !postings.some(isBody)) continue;
    const name = (text.startsWith(THE) ? text.slice(THE.length) : text).toLowerCase();
    const having = CALLED_SO.get(name);
    if (having === undefined) continue;
    const owner = ownerBefore(mentions, index, entities);
    mention.postings = postings.filter(({ entity }) => {
      const own = entities.country(entity);
      if (own === '' || own === owner || having.includes(own) || entities.kind(entity) !== 'organisation') return true;
      if (owner !== '') return false;
      const asMuch = Math.max(SPOKEN_OF, TIMES * countries.sameCountry(entity));
      return !having.some((country) => countries.shareOf(country) >= asMuch && !countries.isOvershadowed(country, 1));
    });
  }
}
