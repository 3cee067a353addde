import type { PageMention } from '../settle/page-mention';
import type { Page } from './page';

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
