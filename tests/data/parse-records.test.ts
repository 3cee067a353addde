import { describe, expect, it } from 'vitest';
import { lintRecords } from '../../data/curate/lint';
import { parseRecords } from '../../data/curate/parse-records';
import { wordProblem } from '../../data/curate/problem';

const GOOD = `# comment
- id: jane-doe
  kind: person
  name: Jane Doe
  born: 1960
  popularity: 30
  roles:
    - { title: minister of trade, office: trade-minister-sy, country: SY, from: "2025-03", asOf: 2025-11-01, source: [a] }
  facts:
    - { text: "She studied law.", asOf: 2025, source: [b] }
  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: 2025-11-01 }
    b: { publisher: Post, title: "Two", url: "https://example.org/2", date: "2025" }
`;

/** The words of every problem, without the folder that the records lie in. */
const problemsOf = (text: string, folder = 'people') => {
  const { records, problems } = parseRecords(text, `data/curated/${folder}/x.yaml`);
  return [...problems, ...lintRecords(records)].map((problem) =>
    wordProblem(problem).replaceAll(`data/curated/${folder}/`, ''),
  );
};
const withChange = (from: string, to: string) => {
  expect(GOOD).toContain(from);
  return problemsOf(GOOD.replace(from, to));
};

describe('a curated record', () => {
  it('passes when it is right', () => {
    expect(problemsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['from: "2025-03"', 'from: soon', 'x.yaml:8 roles[0].from: write YYYY, YYYY-MM or YYYY-MM-DD (jane-doe)'],
    [
      'asOf: 2025,',
      'asOf: 2025-02-30,',
      'x.yaml:10 facts[0].asOf: no such day; write a date of the calendar (jane-doe)',
    ],
    ['kind: person', 'kind: man', 'x.yaml:3 kind: write one of: person, organisation, group, place, event (jane-doe)'],
    ['  popularity: 30\n', '', 'x.yaml:2 popularity: missing; write it (jane-doe)'],
    [
      'born: 1960',
      'burn: 1960',
      'x.yaml:5 burn: unknown field; take it out or see data/README.md for the fields (jane-doe)',
    ],
    [
      'source: [a]',
      'source: [z]',
      'x.yaml:8 roles[0].source: no source z in this record; add it under sources (jane-doe)',
    ],
    ['country: SY', 'country: UK', 'x.yaml:8 roles[0].country: UK is no ISO 3166-1 code in use (jane-doe)'],
    [
      'from: "2025-03"',
      'from: 1961',
      'x.yaml:8 roles[0].from: begins before the age of 12; mend it or born (jane-doe)',
    ],
    ['from: "2025-03"', 'from: 2031', 'x.yaml:8 roles[0].from: after 2026-11-23; leave it out (jane-doe)'],
    [
      'from: "2025-03"',
      'from: 2020, to: 2019',
      'x.yaml:8 roles[0].to: ends before it begins; mend one of the dates (jane-doe)',
    ],
    [
      'She studied law.',
      'The notorious one.',
      'x.yaml:10 facts[0].text: "notorious" judges; say what happened instead (jane-doe)',
    ],
    ['born: 1960', 'born: 1860', 'x.yaml:5 born: older than 120 years; add died or mend born (jane-doe)'],
    ['born: 1960', 'prior: { Doe: 0.5 }', 'x.yaml:5 prior.Doe: is no name, short or acronym of this record (jane-doe)'],
    [
      'born: 1960',
      'relations: [{ type: leads, to: no-such, source: [a] }]',
      'x.yaml:5 warning: relations[0].to: no entity no-such; mend the id or add its record (jane-doe)',
    ],
  ])('with %s → %s is told so', (from, to, message) => {
    expect(withChange(from, to)).toContain(message);
  });

  it('tells every problem of a file, not only the first', () => {
    const text = GOOD.replace('kind: person', 'kind: man').replace('asOf: 2025,', 'asOf: x,');
    expect(problemsOf(text)).toHaveLength(2);
  });

  it('counts the words of a sentence', () => {
    const long = Array.from({ length: 31 }, () => 'word').join(' ');
    expect(withChange('She studied law.', long)[0]).toContain('sentence of 31 words');
  });
});

describe('records together', () => {
  const other = GOOD.replace('id: jane-doe', 'id: john-roe').replace('name: Jane Doe', 'name: John Roe');
  it('may not share an office on the same day', () => {
    expect(problemsOf(GOOD + other)[0]).toContain('trade-minister-sy is held by jane-doe at the same time');
    const later = other.replace('from: "2025-03"', 'from: "2025-06"');
    const ended = GOOD.replace('from: "2025-03"', 'from: 2020, to: "2025-06"');
    expect(problemsOf(ended + later)).toEqual([]);
  });
  it('may not share an id, nor stand out of order', () => {
    expect(problemsOf(GOOD + GOOD).join()).toContain('id is taken at x.yaml:2');
    expect(problemsOf(other + GOOD.replace('office: trade-minister-sy, ', '')).join()).toContain('out of order');
  });
  it('may not take the name of another without a prior', () => {
    const taker = other.replace('born: 1960', 'short: { en: [Jane Doe] }').replace('office: trade-minister-sy, ', '');
    expect(problemsOf(GOOD + taker).join()).toContain('"Jane Doe" is the name of jane-doe');
  });
  it('tell a relation from one end only', () => {
    const free = other.replace('office: trade-minister-sy, ', '');
    const tied = (text: string, type: string, to: string) =>
      text.replace('  sources:', `  relations:\n    - { type: ${type}, to: ${to}, source: [a] }\n  sources:`);
    const both = tied(GOOD, 'ally-of', 'john-roe') + tied(free, 'ally-of', 'jane-doe');
    expect(problemsOf(both).join()).toContain('ally-of jane-doe is told there too; write one direction only');
    const circle = tied(GOOD, 'predecessor-of', 'john-roe') + tied(free, 'predecessor-of', 'jane-doe');
    expect(problemsOf(circle).join()).toContain('predecessor-of jane-doe cannot hold both ways');
    expect(problemsOf(tied(GOOD, 'ally-of', 'john-roe') + free)).toEqual([]);
  });
  it('who leads a body has an office there, or did until some day', () => {
    const leads = (more: string) =>
      GOOD.replace('  sources:', `  relations:\n    - { type: leads, to: country-de, source: [a]${more} }\n  sources:`);
    expect(problemsOf(leads('')).join()).toContain('warning: relations[0]: leads country-de without a role');
    expect(problemsOf(leads(', until: 2024'))).toEqual([]);
    expect(problemsOf(leads('').replace('country-de', 'country-sy'))).toEqual([]);
  });
  it('countries may be parties to an event', () => {
    const event = `- id: some-war
  kind: event
  name: Some War
  date: 2024
  popularity: 20
  parties: [country-sy]
  background: A war.
  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: 2025-11-01 }
`;
    expect(problemsOf(event, 'events')).toEqual([]);
    expect(problemsOf(event.replace('country-sy', 'nobody'), 'events').join()).toContain('no entity nobody');
  });
});

it('warns of a role that begins after its newest source', () => {
  const told = withChange('from: "2025-03", asOf: 2025-11-01', 'from: "2026-01", asOf: 2025-11-01');
  expect(told.join()).toContain('begins after its newest source');
});
