import { expect, it } from 'vitest';
import { countryTold, sellerTold, shopTold, tradeTold } from '../../../data/sources/bodies/brand-descriptions';
import { dealerTold } from '../../../data/sources/bodies/brand-homes';
import { marketOf, onlyCountry } from '../../../data/sources/bodies/brand-markets';
import { readBrands } from '../../../data/sources/bodies/brands';

it.each([
  [['de', 'at'], ' active in Austria and Germany'],
  [['nl', 'be', 'us-ny.geojson'], ' active in Belgium, the Netherlands and the United States'],
  [['de', 'at', 'ch', 'it'], ' active in 4 countries'],
  [['fx', 'ic'], ' active in France and Spain'],
  [['de'], ''],
  [['001'], ''],
  [['de', [13, 52, 25] as never], ''],
])('a brand of %j is one%s', (include, text) => {
  expect(marketOf(include)).toBe(text);
});

it.each([
  ['British multinational bank', 'GB', 'bank'],
  ['South Korean multinational automaker', 'KR', 'car maker'],
  ['French multinational energy and petroleum company', 'FR', 'energy company'],
  ['US steel-producing company', 'US', 'steel maker'],
  ['Canadian bank based in Toronto', 'CA', 'bank'],
  ['bank headquartered in Denmark', 'DK', 'bank'],
  ['telecommunications company based in Madrid, Spain', 'ES', 'telecommunications company'],
  ['Mexican restaurant chain', undefined, undefined],
  ['American fast food restaurant chain', 'US', undefined],
  ['publicly traded Canadian multinational energy holding company', 'CA', 'energy company'],
  ['energy company based in Houston, Texas, United States', 'US', 'energy company'],
  ['trade union of France', 'FR', undefined],
  ['retail and commercial bank in the United Kingdom', 'GB', 'bank'],
  ["bank in the People's Republic of China", 'CN', 'bank'],
  ['car brand of Japanese automaker Honda', undefined, 'car maker'],
  ['German automotive manufacturing subsidiary of Volkswagen', 'DE', 'car maker'],
  ['bank in Northern Cyprus', undefined, 'bank'],
  ['company based in Atlanta, Georgia', undefined, undefined],
  ['company based in Austin, Texas', 'US', undefined],
  ['Japanese company in Indonesia', undefined, undefined],
  ['Mexican-American supermarket chain', undefined, 'supermarket chain'],
  ['European multinational insurance corporation', undefined, 'insurance company'],
])('a brand described as “%s” is of %s, a %s', (description, country, trade) => {
  expect(countryTold(description)).toBe(country);
  expect(tradeTold(description)).toBe(trade);
});

it('a brand found in metropolitan France is found in France', () => {
  expect(onlyCountry(['fx'])).toBe('FR');
  expect(onlyCountry(['conus'])).toBe('US');
});

it('dealers in cars are no makers of them', () => {
  expect(dealerTold('Q1', 'Czech multinational used car dealership chain')).toBe('car dealer');
  expect(dealerTold('Q1', 'American car rental company')).toBe('car-rental company');
  expect(dealerTold('Q1', 'Italian car manufacturer')).toBeUndefined();
});

it.each([
  ['American chain of membership-only retail warehouse clubs', 'retailer'],
  ['international convenience store chain', 'convenience-store chain'],
  ['international self-service wholesaler', 'wholesaler'],
  ['Italian petrol company', undefined],
  ['Japanese oil wholesaler', undefined],
])('%s: %s', (description, noun) => {
  expect(shopTold(description)).toBe(noun);
});

it('of chains of shops takes those that readers may know', () => {
  const names = new Set(readBrands().map(({ name }) => name));
  expect(names).toContain("McDonald's");
  expect(names).not.toContain('241 Pizza');
});

it.each([
  ['electronics company', 'Danish chain of electronics stores', 'electronics retailer'],
  ['electronics company', 'Chinese manufacturer with stores of its own', undefined],
  ['sporting-goods company', 'English sportswear company', undefined],
  ['postal service', 'Indian courier company', 'parcel service'],
  ['postal service', 'Polish state-owned courier and postal services company', undefined],
  ['bank', 'chain of banks', undefined],
])('a %s whose description is “%s” is a %s', (noun, description, told) => {
  expect(sellerTold(noun, description)).toBe(told);
});
