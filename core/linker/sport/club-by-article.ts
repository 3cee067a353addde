import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { Page } from '../gather/page';
import { isApostrophe, unitAt } from '../scan/char-class';
import { wordEnding } from '../scan/word-walk';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';
import { footballClub } from './football-teams';

const SPACE = 0x20;
/** How often a town's name with such an article means its club. */
const SURE = 0.9;

/** Languages whose towns have no article at home and whose clubs have one, and the forms of it. */
const HOMES: ReadonlyMap<string, [country: string, articles: ReadonlySet<string>]> = new Map([
  ['it', ['IT', wordSet('il al del dal nel sul col l all dell dall nell sull')]],
  ['es', ['ES', wordSet('el al del')]],
]);

/** Clubs of names that women have, whose city and region have none or another: "alla [Roma],", "la [Lazio]". */
const FEMININE = wordSet('la alla della dalla sulla');
const WOMEN: ReadonlyMap<string, RegExp> = new Map([
  ['Lazio', /^/],
  ['Roma', /^(?:[.,;:!?)]|$| (?:ed?|per|contro|che|è|ha|non|batte|vince|perde|pareggia)(?!\p{L}))/u],
]);
const LONGEST = 10;

/** "City in Spain", "Town in Sicily, Italy"; regions and rivers have articles. */
const TOWN = /^(?:City|Town|Capital|Village|Municipality|Port)\b/;
/** "el [Madrid]" is told from the city of an age by the words of the tongue. */
const TOLD_APART = 'Madrid';
/** "L’Aquila", "El Ejido": towns whose own name has one. */
const OWN = /^(?:L['’]|La |El |Il |Los |Las )/;

const hasArticle = ({ from: { run }, scanned: { start } }: PageMention, articles: ReadonlySet<string>): boolean => {
  const joint = unitAt(run.text, start - 1);
  return (joint === SPACE || isApostrophe(joint)) && articles.has(wordEnding(run.text, start - 1));
};

/**
 * "ha firmato per il [Torino]", "el presidente del [Valencia]": a town of the country with an article is its football
 * club, on whatever page; no town is left where the club is not known. Undefined of all else.
 */
export function clubByArticle({ lexicon, entities }: Page, mention: PageMention): readonly Posting[] | undefined {
  const home = HOMES.get(mention.from.lang);
  if (home === undefined || mention.right !== CLOSED || mention.text === TOLD_APART) return undefined;
  const [country, articles] = home;
  const behind = country === 'IT' ? WOMEN.get(mention.text) : undefined;
  if (behind && hasArticle(mention, FEMININE)) {
    const { scanned, from } = mention;
    if (!behind.test(from.run.text.slice(scanned.end, scanned.end + LONGEST))) return undefined;
    const woman = footballClub(mention.text, lexicon, entities);
    return woman >= 0 ? [{ entity: woman, flags: 0, prior: SURE }] : undefined;
  }
  const isTown = ({ entity }: Posting): boolean => isTownOf(country, entity, entities);
  const [town] = mention.postings.filter(isTown);
  if (!town || !hasArticle(mention, articles)) return undefined;
  const name = entities.name(town.entity);
  if (OWN.test(name)) return undefined;
  const own = footballClub(mention.text, lexicon, entities);
  const club = own >= 0 ? own : footballClub(name, lexicon, entities);
  const left = mention.postings.filter((posting) => posting.entity !== club && !isPlace(posting, entities));
  return club >= 0 ? [{ entity: club, flags: 0, prior: SURE }, ...left] : left;
}

const isPlace = ({ entity }: Posting, entities: EntityTable): boolean => entities.kind(entity) === 'place';

const isTownOf = (country: string, entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'place' && entities.country(entity) === country && TOWN.test(entities.line(entity));
