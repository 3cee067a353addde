import type { EntityTable } from '../../pack/entity-table';
import type { PageMention } from '../settle/page-mention';
import { textAfter } from '../units/text-beside';

/** What Chinese calls the cabinet of China and the ministry of the United States alike. */
const COUNCIL = new Set(['国务院', '國務院']);
/** What China's has. */
const CHINAS =
  /^(?:[总總]理|副[总總]理|[国國][务務]委[员員]|常[务務]|[办辦]公|台[办辦]|新[闻聞]|[国國][资資]委|港澳|[参參]事|[发發]展研究|安委|食安|[侨僑][办辦]|全[体體]|[关關][税稅]|印[发發]|批[复復]|令)/u;
/** What the American one has; China's has neither. */
const AMERICAS = /^(?:[发發]言人|[国國][务務]卿)/u;
const LOOK = 4;

/** Leaves to each "国务院" that of the country told beside it, or of the one that the page names in full, 美国国务院. */
export function settleStateCouncil(mentions: readonly PageMention[], entities: EntityTable): void {
  let american = false;
  for (const mention of mentions) {
    const { text, from, scanned } = mention;
    const short = COUNCIL.has(text);
    if (!short) {
      american ||= text.endsWith('务院') || text.endsWith('務院') ? isOf(mention, 'US', entities) : false;
      continue;
    }
    const behind = textAfter(from.run.text, scanned.end, LOOK);
    const country = CHINAS.test(behind) ? 'CN' : american || AMERICAS.test(behind) ? 'US' : '';
    if (country !== '')
      mention.postings = mention.postings.filter(({ entity }) => entities.country(entity) === country);
  }
}

const isOf = ({ postings: [first] }: PageMention, country: string, entities: EntityTable): boolean =>
  first !== undefined && entities.country(first.entity) === country;
