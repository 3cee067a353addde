import { expect, test } from 'vitest';
import { homeCountry } from '../../../../../core/linker/entity/home-country';

test.each([
  ['www.bbc.co.uk', 'en', 'GB'],
  ['www.spiegel.de', 'de', 'DE'],
  ['example.com', 'tr', 'TR'],
  ['example.com', 'en', ''],
  ['example.io', 'en', ''],
  ['example.com', 'pt-PT', 'PT'],
  ['example.com', 'es-MX', 'MX'],
  ['example.com', 'es-419', 'ES'],
  ['example.com', 'zh-Hant-TW', 'TW'],
  ['example.com', 'nb-NO', 'NO'],
  ['example.com', 'en-US', ''],
  ['example.at', 'de-DE', 'AT'],
  ['youtu.be', 'en', ''],
  ['example.eu', 'pl', 'PL'],
  ['example.me', 'en', ''],
  ['example.me', 'sr', 'ME'],
  ['example.com.co', 'es', 'CO'],
  ['example.co', 'en', ''],
])('home of %s in %s: %s', (host, lang, country) => {
  expect(homeCountry(host, lang)).toBe(country);
});
