import type { Source } from '../../core/card/entity-card';
import { slugOf } from '../../core/text/slug';
import { type Draft, draftOf } from '../model';

type Told = Pick<Draft, 'origin' | 'kind' | 'name' | 'popularity'> & Partial<Pick<Draft, 'id' | 'asOf'>>;

/** A draft of what one source tells: under the slug of its name and as of the source's date, unless told otherwise. */
export const draftFrom = (source: Source, told: Told): Draft =>
  draftOf({ id: slugOf(told.name), asOf: source.date, sources: [source], ...told });
