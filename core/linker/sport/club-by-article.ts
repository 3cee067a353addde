import type { Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { clubOfTown, footballClub } from '../entity/football-teams';
import type { Page } from '../gather/page';
import { CLOSED, type PageMention } from '../settle/page-mention';
import { isApostrophe, unitAt } from '../units/char-class';
import { SPACE } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { wordEnding } from '../units/word-walk';
import { wordSet } from '../words/word-table';
import { OTHER_LANDS } from './side-club';

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

/** Languages that put such an article before clubs of other countries too. */
const ABROAD: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['it', wordSet('il al del dal nel sul col')],
  ['es', wordSet('el al del')],
  ['pt', wordSet('o ao do no pelo')],
]);
/** "el Liverpool de los Beatles" is the town, "il Liverpool Festival" none. */
const GOES_ON = /^(?: d[eio]s? | del | \p{Lu}|-)/u;
/** Towns whose wines have such an article. */
const WINES = new Set(['Bordeaux', 'Porto']);
/** Where these are spoken towns may have articles, or {@link HOMES} tells. */
const SPOKEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['it', ['IT']],
  ['es', ['ES']],
  ['pt', ['PT', 'BR']],
]);
/** Of capitals too much is told: "el París de la moda". */
const CITY = /^(?:City|Town|Port)\b/;

/** The football club of a town abroad that an article makes a club; -1 for none. */
function clubAbroad({ lexicon, entities }: Page, mention: PageMention): number {
  const { lang, run } = mention.from;
  const articles = ABROAD.get(lang);
  const [town] = mention.postings;
  if (articles === undefined || town === undefined || mention.many || !isPlace(town, entities)) return -1;
  const line = entities.line(town.entity);
  if (
    !CITY.test(line) ||
    WINES.has(entities.name(town.entity)) ||
    SPOKEN.get(lang)?.includes(entities.country(town.entity))
  )
    return -1;
  if (!hasArticle(mention, articles) || OWN.test(entities.name(town.entity))) return -1;
  if (GOES_ON.test(textAfter(run.text, mention.scanned.end, LONGEST))) return -1;
  const club = clubOfTown(mention.text, town.entity, lexicon, entities);
  return club < 0 || OTHER_LANDS.has(entities.country(club)) ? -1 : club;
}

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
  right === CLOSED || (lang === 'it' && COACHED.test(textAfter(run.text, end, LONGEST)));

/**
 * "ha firmato per il [Torino]", "el presidente del [Valencia]": a town of the country with an article is its football
 * club, on whatever page; no town is left where the club is not known. Undefined of all else.
 */
export function clubByArticle(page: Page, mention: PageMention): readonly Posting[] | undefined {
  const { lexicon, entities } = page;
  const home = HOMES.get(mention.from.lang);
  const abroad = mention.right === CLOSED ? clubAbroad(page, mention) : -1;
  if (abroad >= 0) return [{ entity: abroad, flags: 0, prior: SURE }];
  if (home === undefined || !mayEnd(mention) || mention.text === TOLD_APART) return undefined;
  const [country, articles] = home;
  const behind = country === 'IT' ? WOMEN.get(mention.text) : undefined;
  if (behind && hasArticle(mention, FEMININE)) {
    const { scanned, from } = mention;
    const { text } = from.run;
    const fits = behind.test(textAfter(text, scanned.end, LONGEST));
    if (!fits && !OF_CLUB.test(textBefore(text, scanned.start, LOOK))) return undefined;
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
