import type { Kind } from '../../core/card/entity-card';

/** A name in the sample; `sure` = the mark is solid, else dotted. */
export interface SampleName {
  text: string;
  entity: string;
  kind: Kind;
  sure: boolean;
}

/** Entity whose card stands below the sample. */
export const SAMPLE_ENTITY = 'united-nations';

const name = (text: string, entity: string, kind: Kind, sure = true): SampleName => ({ text, entity, kind, sure });

/** A sentence or two in the manner of a wire report, with a name of every kind, one twice and one in doubt. */
export const SAMPLE_TEXT: readonly (string | SampleName)[] = [
  name('Ahmed al-Sharaa', 'ahmed-al-sharaa', 'person'),
  ' spoke to the ',
  name('United Nations', 'united-nations', 'organisation'),
  ' in ',
  name('New York', 'new-york-city-us', 'place'),
  '. ',
  name('Sharaa', 'ahmed-al-sharaa', 'person'),
  ' named ',
  name('Islamic State', 'islamic-state', 'group'),
  ' and the ',
  name('Syrian civil war', 'syrian-civil-war', 'event'),
  '; delegates from ',
  name('Georgia', 'country-ge', 'place', false),
  ' listened.',
];
