import { readCurated } from '../curate/read-curated';
import { toDraft } from '../curate/to-draft';
import type { Draft } from '../model';
import { readCountries } from './countries/countries';
import { readCities } from './places/cities';

export interface SourceReader {
  key: string;
  /** Drafts in a fixed order; the same on every run. */
  read(): Draft[];
}

/** Every source in order of trust, the most trusted last: what it states overrides the earlier. */
export const SOURCES: readonly SourceReader[] = [
  { key: 'cities', read: readCities },
  { key: 'countries', read: readCountries },
  { key: 'curated', read: () => readCurated().records.map(({ record }) => toDraft(record)) },
];
