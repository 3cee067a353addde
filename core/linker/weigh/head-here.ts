import { isCountry } from '../entity/country-id';
import type { Page } from '../gather/page';
import { TODAY, titleFit } from '../names/title-fit';
import { CLOSED } from '../settle/page-mention';
import type { Candidates } from './candidates';
import { F } from './features';

/** How the lines of those who lead a country tell it. */
const LEADS = /\b(?:president|prime minister|chancellor|king|emir|supreme leader) of (?:the )?\p{Lu}/u;
const OFFICES = [['president'], ['prime', 'minister'], ['chancellor'], ['king'], ['emir'], ['leader']];
/** Log-odds that the surname alone is the leader's. */
const LEADER = 2;
/** Names that mean the leader less often than this are others' as well. */
const HARDLY = 0.15;
const HARDLY_OF_COMMON = 0.3;
/** The same, directly behind the country: "Denmark’s [Frederiksen]". */
const HARDLY_OF_LAND = 0.04;
/** Log-odds of it there. */
const LEADER_OF_LAND = 3;

/** True when the run of the page's mention number `index` names the country, or its capital where that stands for it. */
export function namesCountry({ mentions, entities }: Page, index: number, country: string): boolean {
  const here = mentions[index]?.from;
  for (const step of [-1, 1]) {
    for (let at = index + step; mentions[at]?.from === here && here; at += step) {
      const { postings, metonym, scanned } = mentions[at] as (typeof mentions)[number];
      const [first] = postings;
      if (scanned.demonyms.includes(country)) return true;
      if (!first || entities.country(first.entity) !== country) continue;
      if (isCountry(first.entity, entities) || metonym) return true;
    }
  }
  return false;
}

/** "Norway’s [Støre]": the country with an ending of possession stands directly before. */
function ownerOf({ mentions, entities }: Page, index: number): string {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  const owner = before?.postings[0];
  if (!before || !owner || !mention || before.from !== mention.from || !isCountry(owner.entity, entities)) return '';
  const between = mention.from.run.text.slice(before.scanned.end, mention.scanned.start);
  return between === '’s ' || between === "'s " ? entities.country(owner.entity) : '';
}

/**
 * Who leads a country is called by the surname alone where the country stands in the same paragraph: "[Marcos] said the
 * Philippines". Enters so for whoever leads it at the page's date, unless the page names another of the surname in full.
 */
export function fillHead(page: Page, { mention, candidates }: Candidates, index: number): void {
  if (mention.many || mention.left !== CLOSED || mention.right !== CLOSED) return;
  const { entities, day } = page;
  let owner: string | undefined;
  for (const { posting, row, anchor } of candidates) {
    if (!row[F.short] || anchor || row[F.caseless]) continue;
    owner ??= ownerOf(page, index);
    const isOwned = owner !== '' && entities.country(posting.entity) === owner;
    const leader = isOwned ? LEADER_OF_LAND : LEADER;
    if ((row[F.priorShort] as number) >= leader) continue;
    if (!isOwned && row[F.commonWord]) continue;
    const least = row[F.commonName] ? HARDLY_OF_COMMON : HARDLY;
    if (posting.prior < (isOwned ? HARDLY_OF_LAND : least)) continue;
    if (entities.kind(posting.entity) !== 'person' || !LEADS.test(entities.line(posting.entity))) continue;
    const spans = entities.titles(posting.entity);
    if (!OFFICES.some((office) => titleFit(office, spans, day || TODAY).then === 1)) continue;
    if (candidates.some((other) => other.anchor)) return;
    if (isOwned || namesCountry(page, index, entities.country(posting.entity))) row[F.priorShort] = leader;
  }
}
