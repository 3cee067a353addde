import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { Page } from '../gather/page';
import { isApostrophe, unitAt } from '../scan/char-class';
import { SPACE } from '../scan/signs';
import { wordEnding } from '../scan/word-walk';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { wordSet } from '../words/word-table';
import { clubOfTown, footballClub } from './football-teams';

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
/** "i tifosi della [Roma]", whatever follows. */
const OF_CLUB =
  /(?:^|[^\p{L}])(?:tifos[oi]|tecnico|allenatore|giocator[ei]|calciator[ei]|attaccante|difensore|centrocampista|portiere|capitano|panchina|maglia|ultrà|rosa|gol) d?ella $/iu;
const LOOK = 24;
/** "il [Lecce] di Di Francesco": the coach of a club. */
const COACHED = /^ d(?:i|el|ell['’]) ?\p{Lu}/u;

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

/** Nothing follows that makes a longer name: "il [Torino] Film Festival". */
const mayEnd = ({ right, from: { lang, run }, scanned: { end } }: PageMention): boolean =>
  right === CLOSED || (lang === 'it' && COACHED.test(run.text.slice(end, end + LONGEST)));

/**
 * "ha firmato per il [Torino]", "el presidente del [Valencia]": a town of the country with an article is its football
 * club, on whatever page; no town is left where the club is not known. Undefined of all else.
 */
export function clubByArticle({ lexicon, entities }: Page, mention: PageMention): readonly Posting[] | undefined {
  const home = HOMES.get(mention.from.lang);
  if (home === undefined || !mayEnd(mention) || mention.text === TOLD_APART) return undefined;
  const [country, articles] = home;
  const behind = country === 'IT' ? WOMEN.get(mention.text) : undefined;
  if (behind && hasArticle(mention, FEMININE)) {
    const { scanned, from } = mention;
    const { text } = from.run;
    const fits = behind.test(text.slice(scanned.end, scanned.end + LONGEST));
    if (!fits && !OF_CLUB.test(text.slice(Math.max(0, scanned.start - LOOK), scanned.start))) return undefined;
    const woman = footballClub(mention.text, lexicon, entities);
    return woman >= 0 ? [{ entity: woman, flags: 0, prior: SURE }] : undefined;
  }
  const town = mention.postings.find(({ entity }) => isTownOf(country, entity, entities));
  if (!town || !hasArticle(mention, articles) || OWN.test(entities.name(town.entity))) return undefined;
  const club = clubOfTown(mention.text, town.entity, lexicon, entities);
  const left = mention.postings.filter((posting) => posting.entity !== club && !isPlace(posting, entities));
  return club >= 0 ? [{ entity: club, flags: 0, prior: SURE }, ...left] : left;
}

const isPlace = ({ entity }: Posting, entities: EntityTable): boolean => entities.kind(entity) === 'place';

const isTownOf = (country: string, entity: number, entities: EntityTable): boolean =>
  entities.kind(entity) === 'place' && entities.country(entity) === country && TOWN.test(entities.line(entity));
