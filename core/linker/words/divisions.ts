/** Nouns in the plural that several names before them share, with what one of them is: "Orange and Riverside counties". */
const SHARED = new Map(
  Object.entries({
    counties: 'county',
    provinces: 'province',
    regions: 'region',
    oblasts: 'oblast',
    governorates: 'governorate',
    districts: 'district',
    prefectures: 'prefecture',
    departments: 'department',
    voivodeships: 'voivodeship',
  }),
);

/** Nouns that make a part of a country of a town's name, in several languages: "Idlib province", "région de Koursk". */
const DIVISIONS = new Set([
  ...[...SHARED].flat(),
  ...`okrug krai parish canton municipality state
  région département préfecture préfet préfète assises gouvernorat
  provincia departamento distrito condado gobernación región
  provinz landkreis bezirk gouvernement kreis
  провинция провинции провинцию область области областью район района районе губерния округ округа
  województwo województwa obwód obwodu obwodzie prowincja prowincji powiat powiatu
  محافظة ولاية قضاء استان إقليم اقليم
  מחוז נפת`.split(/\s+/),
]);

export const isDivisions = (word: string): boolean => SHARED.has(word);

/** "county" of "counties"; other words as they are. */
export const oneOf = (word: string): string => SHARED.get(word) ?? word;

export const isDivision = (word: string): boolean => DIVISIONS.has(word);
