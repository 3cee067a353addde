/** Airlines with their IATA codes: @faker-js/faker 10.6.0 (MIT), locale data. */
import { allLocales } from '@faker-js/faker';
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import { demonym } from '../../compose/demonyms';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';
import { airlineHome, airlineName, airlineShort, isFormerAirline } from './airline-homes';

interface Airline {
  name: string;
  iataCode: string;
}

const listed = () => (allLocales.en as { airline?: { airline?: Airline[] } }).airline?.airline ?? [];

/** Airlines whose names are no words. */
export function readAirlines(rows: readonly Airline[] = listed()): Draft[] {
  return rows
    .filter(({ name }) => isNameAlone(name) || leftOut('airlines', 'a word'))
    .map(({ name: listedName, iataCode }) => {
      const name = airlineName(iataCode, listedName);
      const draft = draftFrom(CITED.airlines, {
        id: slugOf(listedName),
        origin: 'airlines',
        kind: 'organisation',
        name,
        popularity: 0.25,
      });
      if (name !== listedName) draft.aliases.push({ text: listedName, lang: '', flags: 0 });
      const short = airlineShort(iataCode);
      if (short) draft.aliases.push({ text: short, lang: '', flags: 0 });
      const country = airlineHome(iataCode) ?? countryInName(name);
      const adjective = country && demonym(country);
      const former = isFormerAirline(iataCode) ? 'Former ' : '';
      const line = `${former}${adjective ? `${adjective} airline` : 'Airline'} with the IATA code ${iataCode}`;
      return { ...draft, line, codes: { airline: iataCode }, ...(country && { country }) };
    });
}

/** "Air France", "Turkish Airlines": the country whose name or adjective an airline bears. */
export function countryInName(name: string): string | undefined {
  // The Republic of China's.
  if (name === 'China Airlines') return 'TW';
  const words = `${name.replace(/\bKorean\b/, 'South Korean')} `;
  for (const [iso, country] of countryNames()) {
    const adjective = demonym(iso);
    const named = words.includes(`${country} `) || words.startsWith(`${adjective} `);
    if (named) return iso;
  }
  return undefined;
}

/** No three letters, no phrase of common words: "SAS", "Go First". */
const isNameAlone = (name: string) =>
  name.length > 4 &&
  !name
    .toLowerCase()
    .split(' ')
    .every((word) => wordCount(word) > 0);
