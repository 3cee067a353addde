import { describe, expect, it } from 'vitest';
import { marked } from '../marked';

const CASES: readonly [name: string, lang: string, names: string[], text: string, expected: string][] = [
  [
    'Finnish after a vowel',
    'fi',
    ['Ukraina', 'Orpo', 'Venäjä'],
    'Ukrainan Ukrainassa Ukrainaan, Orpolta, Venäjää',
    '[Ukrainan~=Ukraina] [Ukrainassa~=Ukraina] [Ukrainaan~=Ukraina], [Orpolta~=Orpo], [Venäjää~=Venäjä]',
  ],
  ['Finnish after a consonant', 'fi', ['Trump'], 'Trumpin Trumpille', '[Trumpin~=Trump] [Trumpille~=Trump]'],
  ['Finnish i that becomes e', 'fi', ['Suomi'], 'Suomen Suomea', '[Suomen~=Suomi] [Suomea~=Suomi]'],
  [
    'Finnish consonants that weaken',
    'fi',
    ['Helsinki', 'Eurooppa', 'Turkki', 'Englanti', 'Häkkänen', 'Kokoomus'],
    'Helsingissä, Euroopan, Turkin, Englannista, Häkkäsen, Kokoomuksen',
    '[Helsingissä~=Helsinki], [Euroopan~=Eurooppa], [Turkin~=Turkki], [Englannista~=Englanti], [Häkkäsen~=Häkkänen], [Kokoomuksen~=Kokoomus]',
  ],
  [
    'Finnish plurals',
    'fi',
    ['Yhdysvallat', 'Filippiinit', 'Alankomaat'],
    'Yhdysvaltojen Yhdysvalloissa Filippiinien Alankomaissa',
    '[Yhdysvaltojen~=Yhdysvallat] [Yhdysvalloissa~=Yhdysvallat] [Filippiinien~=Filippiinit] [Alankomaissa~=Alankomaat]',
  ],
  ['the last word bends', 'fi', ['Euroopan unioni'], 'Euroopan unionissa', '[Euroopan unionissa~=Euroopan unioni]'],
  ['spoken acronyms bend as words', 'fi', ['!Nato', '!SAK'], 'Natoon NATOon SAKin', '[Natoon~=Nato] NATOon SAKin'],
  [
    'Estonian',
    'et',
    ['Trump', 'Ukraina'],
    'Trumpi Trumpiga Ukrainas',
    '[Trumpi~=Trump] [Trumpiga~=Trump] [Ukrainas~=Ukraina]',
  ],
  [
    'Hungarian',
    'hu',
    ['Orbán Viktor', 'Fidesz', 'Moszkva', 'Budapest'],
    'Orbán Viktorról, Fidesszel, Moszkvából, Budapesten',
    '[Orbán Viktorról~=Orbán Viktor], [Fidesszel~=Fidesz], [Moszkvából~=Moszkva], [Budapesten~=Budapest]',
  ],
  ['Hungarian "with"', 'hu', ['Trump', 'Putyin'], 'Trumppal Putyinnal', '[Trumppal~=Trump] [Putyinnal~=Putyin]'],
  ['Lithuanian', 'lt', ['Trumpas', 'Ukraina'], 'Trumpo Ukrainoje', '[Trumpo~=Trumpas] [Ukrainoje~=Ukraina]'],
  ['Latvian', 'lv', ['Tramps', 'Krievija'], 'Trampa Krievijas', '[Trampa~=Tramps] [Krievijas~=Krievija]'],
  [
    'Romanian',
    'ro',
    ['Rusia', 'Statele Unite', 'Uniunea Europeană', 'Kremlin'],
    'Rusiei, Statelor Unite, Uniunii Europene, Kremlinul',
    '[Rusiei~=Rusia], [Statelor Unite~=Statele Unite], [Uniunii Europene~=Uniunea Europeană], [Kremlinul~=Kremlin]',
  ],
  ['not on pages of other languages', 'en', ['Trump', 'Suomi'], 'Trumpin Suomen', 'Trumpin Suomen'],
];

describe('endings of Uralic, Baltic and Romanian names', () => {
  it.each(CASES)('%s', (_, lang, names, text, expected) => {
    expect(marked(names, text, lang)).toBe(expected);
  });
});
