import { describe, expect, test } from 'vitest';
import { leadersOf } from '../../data/assemble/leaders';
import { titleWithin } from '../../data/assemble/title-within';
import { parseRecords } from '../../data/curate/parse-records';
import { toDraft } from '../../data/curate/to-draft';
import { draftOf } from '../../data/model';
import { CITED } from '../../data/sources/cited';

const person = (id: string, popularity: number, roles: string[], leads: string[] = [], country = 'CA') => `
- id: ${id}
  kind: person
  name: ${id.toUpperCase()}
  country: ${country}
  popularity: ${popularity}
  roles:
${roles.map((role) => `    - { ${role}, asOf: "2026-01-22", source: [a] }`).join('\n')}
  relations: [${leads.map((to) => `{ type: leads, to: ${to}, source: [a] }`).join(', ')}]
  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: "2026-01-22" }`;

const RECORDS = [
  person('new', 70, ['title: prime minister of Canada, office: prime-minister-ca, country: CA, from: "2025-03-14"']),
  person('old', 60, [
    'title: prime minister of Canada, office: prime-minister-ca, country: CA, from: "2015", to: "2025-03-14"',
  ]),
  person('older', 50, [
    'title: prime minister of Canada, office: prime-minister-ca, country: CA, from: "2006", to: "2015"',
  ]),
  person('minister', 90, ['title: foreign minister of Canada, office: foreign-minister-ca, country: CA']),
  person('defender', 50, ['title: defence minister of Canada, office: defence-minister-ca, country: CA']),
  person('boss', 40, ['title: chief executive of the Firm, office: chief-executive-firm, body: firm'], ['firm']),
  person('former-boss', 40, [
    'title: chief executive of the Firm, office: chief-executive-firm, body: firm, to: "2021"',
    'title: adviser of the Firm, body: firm, to: "2022"',
  ]),
  person('clerk', 80, ['title: clerk of the Firm, body: firm']),
  person('chairman', 30, ['title: chairman of the Guild’s council, body: guild'], ['guild']),
  person('ruler', 75, ['title: chairman of the State Committee, country: KP'], ['country-kp'], 'KP'),
  person('governor', 30, ['title: governor of New York, office: governor-new-york, country: US'], [], 'US'),
  person('mayor', 20, ['title: "mayor of Springfield, Illinois", country: US'], [], 'US'),
  person(
    'chief',
    25,
    ['title: chief minister of Punjab, country: IN', 'title: chief minister of Goa, country: IN'],
    [],
    'IN',
  ),
  person('bishop', 85, ['title: pope, office: pope, country: VA'], [], 'VA'),
];

const seat = (id: string, kind: 'place' | 'organisation', name: string) =>
  draftOf({ id, origin: 'x', kind, name, popularity: 0.5, asOf: '2026', sources: [CITED.cldr] });
const firm = { ...seat('firm', 'organisation', 'Firm Limited'), aliases: [{ text: 'Firm', lang: 'en', flags: 0 }] };
const city = (id: string, popularity: number, state: string) => ({
  ...seat(id, 'place', 'Springfield'),
  popularity,
  country: 'US',
  codes: { geonames: id },
  line: `Town in ${state}, the United States`,
});
const seats = [
  city('springfield-us', 0.4, 'Missouri'),
  city('springfield-us-illinois', 0.3, 'Illinois'),
  { ...seat('punjab-in', 'place', 'Punjab'), country: 'IN', codes: { division: 'inpb' } },
  { ...seat('punjab-pk', 'place', 'Punjab'), country: 'PK', codes: { division: 'pkpb' } },
  seat('country-ca', 'place', 'Canada'),
  seat('country-kp', 'place', 'North Korea'),
  seat('country-va', 'place', 'Vatican City'),
  { ...seat('new-york-state', 'place', 'New York'), country: 'US', codes: { division: 'usny' } },
  seat('guild', 'organisation', 'Guild'),
  seat('foreign-ministry-ca', 'organisation', 'Foreign Ministry of Canada'),
  firm,
];
const { records, problems } = parseRecords(RECORDS.join('\n'), 'x.yaml');
const entities = [...seats, ...records.map(({ record }) => toDraft(record))];
const numberOf = (id: string) => {
  const at = entities.findIndex((draft) => draft.id === id);
  return at < 0 ? undefined : at;
};
const leaders = leadersOf(entities, numberOf);
const told = (id: string) => leaders[numberOf(id) ?? -1]?.map((leader) => `${leader.id}: ${leader.title}`);

describe('who leads what', () => {
  test.each<[string, string, string[]]>([
    ['heads of government, the last first', 'country-ca', ['new', 'old', 'older'].map((id) => `${id}: prime minister`)],
    [
      'who is told to lead a body, and who held that office',
      'firm',
      ['boss', 'former-boss'].map((id) => `${id}: chief executive`),
    ],
    ['a title that names something else stays whole', 'guild', ['chairman: chairman of the Guild’s council']],
    ['ministers, of their ministry', 'foreign-ministry-ca', ['minister: foreign minister']],
    ['a ruler whose post has no usual name', 'country-kp', ['ruler: chairman of the State Committee']],
    ['governors of American states', 'new-york-state', ['governor: governor']],
    ['a mayor, of the town in that state', 'springfield-us-illinois', ['mayor: mayor']],
    ['nobody of a namesake', 'springfield-us', []],
    ['chief ministers, within the country', 'punjab-in', ['chief: chief minister']],
    ['and not of another', 'punjab-pk', []],
    ['the pope', 'country-va', ['bishop: pope']],
  ])('%s', (_, id, expected) => {
    expect(problems).toEqual([]);
    expect(told(id)).toEqual(expected);
  });

  test('nobody leads a person', () => {
    expect(entities.flatMap(({ kind }, at) => (kind === 'person' ? (leaders[at] ?? []) : []))).toEqual([]);
  });
});

test.each([
  ['Sudan', 'chairman of the Sovereign Council of Sudan', 'chairman of the Sovereign Council'],
  ['Sudan', "chairman of Sudan's Revolutionary Command Council", 'chairman of the Revolutionary Command Council'],
  ['NATO', 'NATO secretary general', 'secretary general'],
  ['Hamas', 'head of the Hamas political bureau', 'head of the political bureau'],
  ['State Duma', 'chairman of the State Duma of Russia', 'chairman'],
  ['al-Qassam Brigades', 'commander of the al-Qassam Brigades', 'commander'],
  ['Foreign Ministry of Chad', 'foreign minister of Chad', 'foreign minister'],
  ['Bank of England', 'governor of the Bank of England', 'governor'],
  ['US State Department', 'US secretary of state', 'US secretary of state'],
  ['Ireland', 'first minister of Northern Ireland', 'first minister of Northern Ireland'],
])('on the card of %s a %s is %s', (name, title, expected) => {
  expect(titleWithin(title, { name, aliases: [] })).toBe(expected);
});
