import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../gather/country-id';
import type { PageMention } from '../settle/page-mention';

/** Languages that write a country onto what is its own, without a space. */
const TOUCHING: ReadonlySet<string> = new Set(['zh', 'ja']);

/** Bodies that every country has. */
const OF_STATE =
  /\b(?:ministry|foreign office|department|police|court|parliament|congress|senate|council|commission|army|armed forces|air force|navy|coast guard|central bank|government)\b/i;

/** Share that the country has at least among the meanings of its name. */
const LIKELY = 0.5;

/** The country whose name touches the mention, "[泰国]皇家海军"; '' for none. */
export function countryTouching(mentions: readonly PageMention[], index: number, entities: EntityTable): string {
  const { from, scanned } = mentions[index] as PageMention;
  const before = mentions[index - 1];
  if (!TOUCHING.has(from.lang) || before?.from !== from || before.scanned.end !== scanned.start) return '';
  const country = before.postings.find(({ entity, prior }) => prior >= LIKELY && isCountry(entity, entities));
  return country === undefined ? '' : entities.country(country.entity);
}

/** "泰国[皇家海军]", "德國[聯邦選舉委員會]": a body of state that the name of another country touches is that country's. */
export function settleBodiesAbroad(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 1; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const country = countryTouching(mentions, index, entities);
    if (country === '') continue;
    const isAbroad = (entity: number): boolean => {
      const own = entities.country(entity);
      return (
        entities.kind(entity) === 'organisation' &&
        own !== '' &&
        own !== country &&
        OF_STATE.test(`${entities.name(entity)} ${entities.line(entity)}`)
      );
    };
    if (mention.postings.some(({ entity }) => isAbroad(entity)))
      mention.postings = mention.postings.filter(({ entity }) => !isAbroad(entity));
  }
}
