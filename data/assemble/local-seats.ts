import type { Draft, DraftRole } from '../model';

/** "mayor of Charleston, West Virginia", "chief minister of Punjab". */
const LOCAL =
  /^(?:(?<city>mayor)|governor|premier|(?:chief|first) minister|minister-president) of (?:the )?(?<name>[^,]+)(?:, (?<state>.+))?$/;

/**
 * Finds the city or division an office is at the head of by the names in its title, within the country of the role, or of
 * its holder where it tells none. Of cities of one name the best known is meant; where the title tells the state, its line must too.
 */
export function localSeats(
  entities: readonly Draft[],
): (role: DraftRole, holdersCountry?: string) => number | undefined {
  const cities = new Map<string, number[]>();
  const divisions = new Map<string, number[]>();
  entities.forEach(({ codes, country, name }, entity) => {
    const places = codes['division'] !== undefined ? divisions : codes['geonames'] !== undefined ? cities : undefined;
    if (places === undefined || country === undefined) return;
    const key = `${country} ${name}`;
    places.set(key, [...(places.get(key) ?? []), entity]);
  });
  const known = (entity: number) => entities[entity]?.popularity ?? 0;
  return ({ title, country: told }, holdersCountry) => {
    const country = told ?? holdersCountry;
    const { city, name, state } = LOCAL.exec(title)?.groups ?? {};
    if (name === undefined || country === undefined) return undefined;
    const named = (city === undefined ? divisions : cities).get(`${country} ${name}`) ?? [];
    const there = state === undefined ? named : named.filter((at) => entities[at]?.line?.includes(` in ${state},`));
    return [...there].sort((a, b) => known(b) - known(a))[0];
  };
}
