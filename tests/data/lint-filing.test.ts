import { expect, it } from 'vitest';
import { lintFiling } from '../../data/curate/lint-filing';
import { parseRecords } from '../../data/curate/parse-records';

const problemsOf = (file: string, kind: string, country: string) => {
  const record = `- id: x
  kind: ${kind}
  name: X
${country && `  country: ${country}\n`}  popularity: 30
  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: "2024-02-06" }
`;
  return parseRecords(record, `data/curated/${file}`)
    .records.flatMap(lintFiling)
    .map(({ field, message }) => `${field}: ${message}`);
};

it.each([
  ['people/politics/africa.yaml', 'person', 'KE', []],
  ['people/business.yaml', 'person', 'KE', []],
  ['places/world.yaml', 'place', '', []],
  [
    'people/politics/africa.yaml',
    'person',
    'CL',
    ['country: CL belongs in latin-america-caribbean.yaml; move the record there (x)'],
  ],
  ['places/africa.yaml', 'place', '', ['country: no country belongs in world.yaml; move the record there (x)']],
  [
    'groups/peoples-faiths.yaml',
    'person',
    'KE',
    ['kind: person outside data/curated/people/; move the record there (x)'],
  ],
  ['new.yaml', 'event', '', ['kind: event outside data/curated/events/; move the record there (x)']],
])('%s: %s %s', (file, kind, country, problems) => {
  expect(problemsOf(file, kind, country)).toEqual(problems);
});
