import type { EntityTable } from '../../../pack/entity-table';
import { isCountry } from '../../entity/country-id';
import { OPEN, type PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { wordStart } from '../../units/word-walk';

/** Languages in which a body and a country side by side are the body's branch there; Slavic and Arabic make a genitive of it. */
const SIDE_BY_SIDE = new Set(['pt', 'es', 'it', 'fr', 'ca', 'gl']);
/** A name that means the body this often is the body's. */
const SURE = 0.3;

const isBody = ({ postings: [most] }: PageMention, entities: EntityTable): boolean =>
  most !== undefined && most.prior >= SURE && entities.kind(most.entity) === 'organisation';

const meansCountry = ({ postings: [most] }: PageMention, entities: EntityTable): boolean =>
  most !== undefined && isCountry(most.entity, entities);

/** "The Intercept [Brasil]", "Amnistia Internacional [Portugal]": takes the country from the name of a body's branch there. */
export function freeBranches(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let at = 1; at < mentions.length; at++) {
    const mention = mentions[at] as PageMention;
    const body = mentions[at - 1] as PageMention;
    if (mention.from !== body.from || mention.scanned.start !== body.scanned.end + 1) continue;
    if (!SIDE_BY_SIDE.has(mention.from.lang) || !body.many || body.right !== OPEN || mention.many) continue;
    if (isBody(body, entities) && meansCountry(mention, entities)) mention.postings = [];
  }
}

/** What bodies are in German that have their land or town behind them without a word between. */
const BODY =
  /(?:gruppe|kammer|versicherung|stiftung|akademie|genossenschaft|holding|rundfunk|sparkasse|krankenkasse|brauerei)$/i;

/** "die Mediengruppe [Bayern]": a part of the body's name. */
export function endsGermanBody({ many, from: { lang, run }, scanned: { start } }: PageMention): boolean {
  if (lang !== 'de' || many || unitAt(run.text, start - 1) !== SPACE) return false;
  return BODY.test(run.text.slice(wordStart(run.text, start - 1), start - 1));
}
