import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { adjectiveAfter, countryTouching } from './seat-told';

/** Bodies that every country has. */
const OF_STATE =
  /\b(?:ministry|foreign office|department|police|court|parliament|congress|senate|council|commission|army|armed forces|air force|navy|coast guard|central bank|government|civil protection)\b/i;

/**
 * "泰国[皇家海军]", "德國[聯邦選舉委員會]": a body of state that the name of another country touches is that country's, and so
 * is one with its adjective behind, "la [Protezione Civile] palestinese".
 */
export function settleBodiesAbroad(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const country = countryTouching(mentions, index, entities) || adjectiveAfter(mention);
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
