import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { phraseBehind, phrasesBehind } from '../words/phrases';
import { wordSet } from '../words/word-table';
import { adjectiveAfter, countryTouching } from './seat-told';

/** Bodies that every country has. */
const OF_STATE =
  /\b(?:ministry|foreign office|department|police|court|parliament|congress|senate|council|commission|army|armed forces|air force|navy|coast guard|central bank|government|civil protection)\b/i;

const SERVICES = new Set(['Army', 'Air Force', 'Navy', 'Marine', 'Marines', 'Marine Corps']);
/** Ranks as American newspapers cut them short. */
const RANKS = phrasesBehind([
  ...wordSet('gen. lt. maj. capt. sgt. cpl. pvt. pfc. spc. col. cmdr. adm. brig. 1st 2nd'),
  ...['staff sgt.', 'master sgt.', 'command sgt.', 'chief warrant', 'rear adm.', 'vice adm.'],
]);

/** "[Army] Gen. John Abizaid": so American newspapers tell of their own soldiers, wherever they fight. */
const isOfAmericans = (
  { text, from: { lang, run }, scanned: { end } }: PageMention,
  mentions: readonly PageMention[],
  entities: EntityTable,
): boolean =>
  lang === 'en' &&
  SERVICES.has(text) &&
  phraseBehind(run.text, end, RANKS) !== '' &&
  mentions.some(({ postings: [first] }) => first && first.prior >= LIKELY && entities.country(first.entity) === 'US');
const LIKELY = 0.5;

/**
 * "泰国[皇家海军]", "德國[聯邦選舉委員會]": a body of state that the name of another country touches is that country's, and so
 * is one with its adjective behind, "la [Protezione Civile] palestinese".
 */
export function settleBodiesAbroad(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const country =
      countryTouching(mentions, index, entities) ||
      adjectiveAfter(mention) ||
      (isOfAmericans(mention, mentions, entities) ? 'US' : '');
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
