import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { Picture } from '../drawing';
import { countryName } from './country-name';
import { say } from './strings';

/** The locator map; under it the country whose outline it is, unless the card is that country's own. */
export function LocatorMap({ card }: { card: EntityCard }): JSX.Element | null {
  const { map, id, name, country } = card;
  if (map === undefined) return null;
  const own = country === undefined || id === `country-${country.toLowerCase()}`;
  return (
    <figure class="card-map">
      <Picture drawing={map} label={say('map', { name })} />
      {!own && <figcaption class="quiet">{countryName(country)}</figcaption>}
    </figure>
  );
}
