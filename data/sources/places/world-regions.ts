/** Continents and regions of the world: names of cldr-localenames-full 48.2.0, UN M.49 containment of cldr-core 48.2.0. */
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { territoryNames } from '../cldr';
import { countryNames } from '../countries/countries';
import { countriesOf } from '../countries/regions';
import { draftFrom } from '../draft-from';
import { NAME_LANGUAGES } from '../languages';

const REGIONS: Readonly<Record<string, string>> = {
  '002': 'Africa',
  '003': 'North America',
  '005': 'South America',
  '009': 'Oceania',
  '013': 'Central America',
  '011': 'West Africa',
  '014': 'East Africa',
  '015': 'North Africa',
  '018': 'Southern Africa',
  '029': 'Caribbean',
  '030': 'East Asia',
  '034': 'South Asia',
  '035': 'Southeast Asia',
  '142': 'Asia',
  '143': 'Central Asia',
  '145': 'Western Asia',
  '150': 'Europe',
  '151': 'Eastern Europe',
  '154': 'Northern Europe',
  '155': 'Western Europe',
  '039': 'Southern Europe',
  '202': 'Sub-Saharan Africa',
  '419': 'Latin America',
};
const AMERICAS = new Set(['013', '029', '419']);
const CONTINENTS = new Set(['002', '003', '005', '142', '150', '009']);

/** Continents and regions as drafts, their names in every language CLDR has. */
export function worldRegions(): Draft[] {
  return Object.entries(REGIONS).map(([code, name]) => {
    const draft = draftFrom(CITED.cldr, {
      origin: 'divisions',
      kind: 'place',
      name,
      popularity: CONTINENTS.has(code) ? 0.7 : 0.5,
    });
    draft.line = lineOf(code);
    for (const lang of NAME_LANGUAGES) {
      const text = territoryNames(lang)[code];
      if (text) draft.aliases.push({ text, lang, flags: 0 });
    }
    return { ...draft, codes: { m49: code }, wikipedia: name, outline: code };
  });
}

/** "Continent with 58 countries and territories", "Region of Asia with 11 countries and territories". */
function lineOf(code: string): string {
  const countries = countriesOf(code).filter((iso) => countryNames().has(iso));
  const continent = [...CONTINENTS].find((one) => countries.every((iso) => countriesOf(one).includes(iso)));
  const where = AMERICAS.has(code) ? 'the Americas' : continent ? REGIONS[continent] : 'the world';
  return `${CONTINENTS.has(code) ? 'Continent' : `Region of ${where}`} with ${countries.length} countries and territories`;
}
