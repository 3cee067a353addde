import type { Kind } from '../core/card/entity-card';

/** A name in the sample; `confidence` as the linker might give it. */
export interface SampleName {
  text: string;
  entity: string;
  kind: Kind;
  confidence: number;
}

/** Entity whose card stands below the sample. */
export const SAMPLE_ENTITY = 'united-nations';

const name = (text: string, entity: string, kind: Kind, confidence: number): SampleName => ({
  text,
  entity,
  kind,
  confidence,
});

/** A sentence or two in the manner of a wire report, with a name of every kind, one twice and one in doubt. */
export const SAMPLE_TEXT: readonly (string | SampleName)[] = [
  name('Ahmed al-Sharaa', 'ahmed-al-sharaa', 'person', 0.99),
  ' spoke to the ',
  name('United Nations', 'united-nations', 'organisation', 0.98),
  ' in ',
  name('New York', 'new-york-city-us', 'place', 0.91),
  '. ',
  name('Sharaa', 'ahmed-al-sharaa', 'person', 0.94),
  ' named ',
  name('Islamic State', 'islamic-state', 'group', 0.87),
  ' and the ',
  name('Syrian civil war', 'syrian-civil-war', 'event', 0.78),
  '; delegates from ',
  name('Georgia', 'country-ge', 'place', 0.62),
  ' listened.',
];
