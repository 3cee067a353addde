import { AliasFlag } from '../../../core/lexicon/lexicon';
import { commonNames } from '../../aliases/name-lists';
import { spotOf } from '../../maps/read-spots';
import type { Draft, DraftAlias } from '../../model';
import { CITED } from '../cited';
import { countryNames } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { FORMER_STATES, isFormerState, NOT_ALONE, NOUNS, OF_THE_PAST, POPULARITY, UNCLEAR } from './wordnet-classes';
import { NAMES_TODAY, wordnetLine } from './wordnet-lines';
import { wordnetMap } from './wordnet-maps';
import { EVENT_WORD, fullName, toldApart, upper } from './wordnet-names';
import type { WordnetRow } from './wordnet-places';
import { wordnetSight } from './wordnet-sights';
import { HOLDS, including, whereabouts } from './wordnet-whereabouts';

/** A region of several countries is written of as often as one of them: the Middle East. */
const OF_COUNTRIES = 0.55;

/** The place or event of a row of WordNet. */
export function draftOfRow(given: WordnetRow, rows: readonly WordnetRow[]): Draft {
  const row = toldApart(given, rows);
  const type = isFormerState(row) ? 'former state' : (row.cls[0] ?? '');
  const noun = OF_THE_PAST.has(row.n) ? 'historical region' : (NOUNS[type] ?? type);
  const name = fullName(row);
  const event = row.k !== 'place';
  const sight = event ? undefined : wordnetSight(row.n);
  const draft = draftFrom(CITED.wordnet, {
    origin: 'wordnet-places',
    kind: event ? 'event' : 'place',
    name,
    popularity: sight?.popularity ?? POPULARITY[type] ?? 0.1,
  });
  const [begin, end] = (row.y ?? []).map((year) => (typeof year === 'number' && year > 999 ? String(year) : undefined));
  const spot = row.in || event ? undefined : spotOf([name, row.n]);
  const within = whereabouts(row.in ?? spot?.in ?? [], type, rows);
  const years = event && begin ? `, ${begin}${end && end !== begin ? `–${end}` : ''}` : '';
  // The Black Sea belongs to the Atlantic, but nobody would look for it in there.
  const joint = noun === 'sea' && within.endsWith(' Ocean') ? 'of' : 'in';
  const place = within !== '' && !noun.includes(' of ') ? ` ${joint} ${within}` : including(noun, row, rows);
  const size = spot?.km2 ? ` of about ${Math.round(spot.km2 / 1e6)} million square kilometres` : '';
  const bare = event && place + years === '' && !noun.startsWith('historical') ? `historical ${noun}` : noun;
  if (place.startsWith(HOLDS)) draft.popularity = OF_COUNTRIES;
  const plural = noun === 'hill' && name.endsWith('s') ? 's' : '';
  draft.name = NAMES_TODAY[row.n] ?? name;
  draft.line = sight?.line ?? wordnetLine(row.n) ?? `${upper(bare)}${plural}${place}${size}${years}`;
  draft.aliases.push(...aliasesOf(row, name, event));
  // "South Pacific" is short for the ocean's southern part.
  if (type === 'part') draft.aliases.push({ text: `${name} Ocean`, lang: 'en', flags: 0 });
  const outline = event ? undefined : wordnetMap(row, rows);
  return {
    ...draft,
    ...(outline && { outline }),
    ...(event && begin && { from: begin }),
    ...(event && end && { to: end }),
  };
}

/** The names of a row, which is `name` in full. */
function aliasesOf(row: WordnetRow, name: string, event: boolean): DraftAlias[] {
  const states = new Set(countryNames().values());
  const aliases: DraftAlias[] = [];
  for (const text of [row.n, ...(row.al ?? [])]) {
    const town = event && !EVENT_WORD.test(text);
    // "Russia" is no name of the Soviet Union today, nor "Yugoslavia" of what came after it.
    const another =
      NOT_ALONE.has(text) || (text !== row.n && (states.has(text) || FORMER_STATES.has(text) || UNCLEAR.has(text)));
    // "James" is the river only after "James River".
    const part = text !== name && name.includes(`${text} `) && commonNames().has(text.toLowerCase());
    if (text.length > 2 && !another)
      aliases.push({ text: upper(text), lang: 'en', flags: town || part ? AliasFlag.Short : 0 });
  }
  return aliases;
}
