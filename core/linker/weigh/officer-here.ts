import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { Page } from '../gather/page';
import { isFirstName } from '../names/name-fit';
import { TODAY } from '../names/title-fit';
import { CLOSED, type PageMention } from '../settle/page-mention';
import type { Candidates } from './candidates';
import { F } from './features';
import { namesCountry } from './head-here';

/** Log-odds that the surname alone is his. */
const OFFICER = 2.5;
/** How often a surname must mean him where it is joined to another officer's, … */
const JOINED = 0.3;
/** … where an officer of his country stands in the paragraph, … */
const OF_LAND = 0.4;
/** … where the country itself does, or the surname is a frequent one, … */
const LAND = 0.5;
/** … where any officer does, … */
const ANY = 0.75;
/** … and where one of his country, or any, is named elsewhere on the page. */
const OF_LAND_ON_PAGE = 0.6;
const ON_PAGE = 0.85;
/** The other is surely meant. */
const SURE = 0.85;
const READ_OF = 0.28;
/** "Merz und [Pistorius]", "Rubio, [Vance]" */
const JOINT = /^(?:,| \p{Ll}{1,3}) $/u;

const isPerson = ({ entity }: Posting, entities: EntityTable): boolean => entities.kind(entity) === 'person';

/** True of who holds an office on a day. */
function holdsOffice(entity: number, day: number, entities: EntityTable): boolean {
  return entities.titles(entity).some(({ from = 0, to = TODAY }) => from <= day && day <= to);
}

/** Those who surely stand somewhere and hold an office. */
interface Officers {
  any: boolean;
  /** One is joined to the mention. */
  joined: boolean;
  countries: Set<string>;
}

/** The officer that a mention surely names; undefined = none. */
function officerOf({ postings: [first] }: PageMention, { entities, day }: Page): number | undefined {
  if (!first || first.prior < SURE || !isPerson(first, entities)) return undefined;
  return holdsOffice(first.entity, day || TODAY, entities) ? first.entity : undefined;
}

function officersBeside(page: Page, index: number): Officers {
  const { mentions, entities } = page;
  const found: Officers = { any: false, joined: false, countries: new Set() };
  const mention = mentions[index] as PageMention;
  const { from } = mention;
  for (const step of [-1, 1]) {
    for (let at = index + step; mentions[at]?.from === from; at += step) {
      const other = mentions[at] as PageMention;
      const officer = other.text === mention.text ? undefined : officerOf(other, page);
      if (officer === undefined) continue;
      found.any = true;
      found.countries.add(entities.country(officer));
      const [left, right] = step < 0 ? [other, mention] : [mention, other];
      found.joined ||= JOINT.test(from.run.text.slice(left.scanned.end, right.scanned.start));
    }
  }
  return found;
}

/** The officers that the article names in full. */
function officersNamed(page: Page): Officers {
  const found: Officers = { any: false, joined: false, countries: new Set() };
  for (const mention of page.mentions) {
    if (!mention.many || mention.from.run.place === 'furniture') continue;
    const officer = officerOf(mention, page);
    if (officer === undefined) continue;
    found.any = true;
    found.countries.add(page.entities.country(officer));
  }
  return found;
}

/** How often a frequent surname, and another, must mean an officer of a country here. */
function leastOf(beside: Officers, named: Officers, isLandNamed: () => boolean, country: string): [number, number] {
  if (beside.joined) return [LAND, JOINED];
  if (beside.countries.has(country)) return [LAND, OF_LAND];
  if (beside.any && isLandNamed()) return [LAND, LAND];
  if (beside.any) return [1, ANY];
  if (named.countries.has(country)) return [1, OF_LAND_ON_PAGE];
  return [1, named.any ? ON_PAGE : 1];
}

/**
 * Who holds an office is called by the surname alone where others who hold one stand beside, of his country above all:
 * "[Merz] und [Pistorius]", "Sheinbaum hablará con [Carney]". English is told by head-here.ts alone: its people have their
 * namesakes on every page.
 */
export function fillOfficers(page: Page, all: readonly Candidates[]): void {
  const { entities, day } = page;
  let named: Officers | undefined;
  all.forEach(({ mention, candidates }, index) => {
    if (mention.many || mention.left !== CLOSED || mention.right !== CLOSED || mention.from.lang === 'en') return;
    if (candidates.some(({ anchor }) => anchor)) return;
    let beside: Officers | undefined;
    for (const { posting, row } of candidates) {
      const { entity, prior } = posting;
      if (!row[F.short] || prior < JOINED || row[F.commonWord] || row[F.caseless]) continue;
      if ((row[F.priorShort] as number) >= OFFICER && !row[F.commonName]) continue;
      if (!isPerson(posting, entities) || entities.popularity(entity) < READ_OF) continue;
      if (!holdsOffice(entity, day || TODAY, entities) || isFirstName(mention.text)) continue;
      beside ??= officersBeside(page, index);
      named ??= officersNamed(page);
      const country = entities.country(entity);
      const [common, other] = leastOf(beside, named, () => namesCountry(page, index, country), country);
      if (prior < (row[F.commonName] ? common : other)) continue;
      row[F.commonName] = 0;
      row[F.priorShort] = Math.max(OFFICER, row[F.priorShort] as number);
    }
  });
}
