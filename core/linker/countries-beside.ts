import type { Page } from './page';
import type { PageMention } from './page-mention';

/** Between a body and its seat or country: "Ministry of Health in [Gaza]", "משרד הבריאות של [עזה]". */
const SEATED = /^ (?:(?:of|in|in the|of the|de|du|en|à|in|von|w|в|у|في|של) ?|ב)$/u;
const LONGEST_JOINT = 8;

/** Country of the place that the words after a body's name say it is of; '' when they say nothing. */
export function countryAfter({ mentions, entities }: Page, index: number): string {
  const { scanned, from } = mentions[index] as PageMention;
  const next = mentions
    .slice(index + 1, index + 4)
    .find((other) => other.from === from && other.scanned.start > scanned.end);
  if (!next || next.scanned.start - scanned.end > LONGEST_JOINT) return '';
  if (!SEATED.test(from.run.text.slice(scanned.end, next.scanned.start))) return '';
  const place = next.postings.find(({ entity, prior }) => entities.kind(entity) === 'place' && prior >= 0.5);
  return place === undefined ? '' : entities.country(place.entity);
}

/** Country of the place whose the words right before a body's name say it is, "Turkey's [Constitutional Court]", or ''. */
export function countryBefore({ mentions, entities }: Page, index: number): string {
  const { scanned, from } = mentions[index] as PageMention;
  const owner = mentions[index - 1];
  if (!owner || owner.from !== from || !OWNED.test(from.run.text.slice(owner.scanned.end, scanned.start))) return '';
  const place = owner.postings.find(({ entity, prior }) => entities.kind(entity) === 'place' && prior >= 0.5);
  return place === undefined ? '' : entities.country(place.entity);
}

const OWNED = /^['’]s $/;

/** Countries named by nouns in the phrase of the office: "Syria's president", "президент США". */
export function countriesBeside(page: Page, index: number): readonly string[] {
  const { scanned, from } = page.mentions[index] as PageMention;
  if (scanned.titles.length === 0) return scanned.demonyms;
  const countries = [...scanned.demonyms];
  for (let i = Math.max(0, index - 3); i < Math.min(page.mentions.length, index + 3); i++) {
    const other = page.mentions[i] as PageMention;
    if (i === index || other.from !== from) continue;
    const before = other.scanned.end >= scanned.phraseStart - 4 && other.scanned.end < scanned.start;
    const after = other.scanned.start >= scanned.end && other.scanned.start <= scanned.end + 7;
    if (!before && !after) continue;
    for (const posting of other.postings) {
      if (page.entities.kind(posting.entity) !== 'place' || posting.prior < 0.5) continue;
      const country = page.entities.country(posting.entity);
      if (country) countries.push(country);
    }
  }
  return countries;
}
