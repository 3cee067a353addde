import type { Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { EntityTable } from '../../pack/entity-table';
import type { ScannedMention } from '../scan/scan-run';
import { classOf, LOWER, UPPER, unitAt } from '../units/char-class';

/** Languages that write the names of wars and agreements in small letters: "guerre froide", "wojna krymska". */
const WRITTEN_SMALL = new Set('fr es ca gl it pt ro pl cs sk sl hr sv da no fi ru uk bg'.split(' '));
/** Better known events are of today: with a place in it, "guerre à Gaza" tells of them and is no name. */
const OF_TODAY = 0.52;
/** Less known ones are of history, whatever they are. */
const OF_HISTORY = 0.4;
/** Nouns of wars, agreements, prizes and revolutions, with which no name is anything else in small letters. */
const NOUNS = [
  /(?<!\p{L})(?:guerr[ae]s?|wojn\p{L}+|válk\p{L}+|\p{L}*krig\p{L}*|войн\p{L}*|війн\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:bataille|batalla|battaglia|batalha|bitw\p{L}+|bitv\p{L}+|битв\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:accords?|accord[io]|acuerdos?|acordos?|porozumieni\p{L}*|dohod\p{L}*|соглашени\p{L}*|угод\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:traité|tratado|trattato|trakta\p{L}*|smlouv\p{L}*|договор\p{L}*|conventions?|konwencj\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:prix|premi(?:os?)?|prêmios?|nagrod\p{L}*|премі\p{L}*|преми\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:révolution|r[ei]vol(?:uzione|ución|ução|uc\p{L}*)|rewolucj\p{L}*|революц\p{L}*)(?!\p{L})/iu,
  /(?<!\p{L})(?:génocide|genocid\p{L}*|ludobójstw\p{L}*|геноцид\p{L}*)(?!\p{L})/iu,
];

/** Share from which a word is thought of as that name. */
const MEANT = 0.3;

/** A well-known place or person inside the name. */
function holdsName(name: string, lexicon: Lexicon, entities: EntityTable, lang: string): boolean {
  for (let at = 1; at < name.length; at++) {
    if (classOf(unitAt(name, at)) !== UPPER || classOf(unitAt(name, at - 1)) === UPPER) continue;
    for (const { alias } of wholeNames(name.slice(at), lang, lexicon)) {
      const [first] = lexicon.postings(alias);
      if (first && first.prior >= MEANT && entities.kind(first.entity) !== 'event') return true;
    }
  }
  return false;
}

/** The name of an event, written as its language writes it. */
export function isSmallEvent(
  { alias }: ScannedMention,
  lexicon: Lexicon,
  entities: EntityTable,
  lang: string,
): boolean {
  if (!WRITTEN_SMALL.has(lang)) return false;
  const [first] = lexicon.postings(alias);
  if (first === undefined || entities.kind(first.entity) !== 'event') return false;
  const name = lexicon.surface(alias);
  const known = entities.popularity(first.entity);
  // "une grande dépression" is any; only what is known in small letters is a name whatever its noun.
  if (!NOUNS.some((noun) => noun.test(name))) return known < OF_HISTORY && classOf(unitAt(name, 0)) === LOWER;
  return known < OF_TODAY || !holdsName(name, lexicon, entities, lang);
}
