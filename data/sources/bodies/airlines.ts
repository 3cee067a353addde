/** Airlines with their IATA codes: @faker-js/faker 10.6.0 (MIT), locale data. */
import { allLocales } from '@faker-js/faker';
import { wordCount } from '../../aliases/common-words';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';

interface Airline {
  name: string;
  iataCode: string;
}

const listed = () => (allLocales.en as { airline?: { airline?: Airline[] } }).airline?.airline ?? [];

export function readAirlines(rows: readonly Airline[] = listed()): Draft[] {
  return rows
    .filter(({ name }) => isNameAlone(name) || leftOut('airlines', 'a word'))
    .map(({ name, iataCode }) => ({
      ...draftFrom(CITED.airlines, { origin: 'airlines', kind: 'organisation', name, popularity: 0.25 }),
      line: `Airline with the IATA code ${iataCode}`,
      codes: { airline: iataCode },
    }));
}

/** No three letters, no phrase of common words: "SAS", "Go First". */
const isNameAlone = (name: string) =>
  name.length > 4 &&
  !name
    .toLowerCase()
    .split(' ')
    .every((word) => wordCount(word) > 0);
