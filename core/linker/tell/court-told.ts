import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';

/** Languages that tell whose a court is by an adjective before it. */
const ADJECTIVE_FIRST = new Set('de nl sv da no ru uk pl cs sk'.split(' '));
const COURT = /\b(?:court|tribunal|parliament|legislature)\b/i;
/** The shortest noun that tells a body by itself. */
const SHORTEST = 8;
/** Share of the body that was told. */
const TOLD = 0.95;

/**
 * "das südkoreanische Verfassungsgericht … das [Verfassungsgericht]": the court that was told with its country before is
 * meant by the bare noun, and not that of the page's own country.
 */
export function settleToldCourts(mentions: readonly PageMention[], entities: EntityTable): void {
  const told: PageMention[] = [];
  for (const mention of mentions) {
    const { many, text, from, postings } = mention;
    const [first] = postings;
    if (first === undefined || !ADJECTIVE_FIRST.has(from.lang) || text.length < SHORTEST) continue;
    if (entities.kind(first.entity) !== 'organisation' || !COURT.test(entities.line(first.entity))) continue;
    if (many) {
      if (postings.length === 1) told.push(mention);
      continue;
    }
    const before = told.findLast(({ text: whole }) => sharesNoun(whole, text));
    const other = before?.postings[0];
    if (other !== undefined && entities.country(other.entity) !== entities.country(first.entity))
      mention.postings = [{ ...other, prior: TOLD }];
  }
}

/** Letters that an ending of the genitive may have. */
const ENDING = 2;

/** True when the last word of a name is the noun, its ending left out. */
function sharesNoun(whole: string, noun: string): boolean {
  const last = whole.slice(whole.lastIndexOf(' ') + 1);
  const length = Math.min(last.length, noun.length);
  return Math.abs(last.length - noun.length) <= ENDING && last.slice(0, length) === noun.slice(0, length);
}
