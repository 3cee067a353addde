import { describe, expect, it } from 'vitest';
import { lintDoubles } from '../../data/curate/lint-doubles';
import { lintHosts } from '../../data/curate/lint-hosts';
import { lintBareTitles, lintHighestFirst } from '../../data/curate/lint-offices';
import { lintShape } from '../../data/curate/lint-shape';
import { lintText } from '../../data/curate/lint-text';
import { lintTold } from '../../data/curate/lint-told';
import { parseRecords } from '../../data/curate/parse-records';
import { wordProblem } from '../../data/curate/problem';

const record = (id: string, more = '') => `- id: ${id}
  kind: person
  name: ${id}
  popularity: 30
${more}  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: "2024-02-06" }
    b: { publisher: Post, title: "Two", url: "https://example.org/2", date: "2025-03" }
`;
const read = (text: string) => parseRecords(text, 'x.yaml').records;
const told = (more: string) => read(record('jane', more)).flatMap(lintTold).map(wordProblem);
const role = (fields: string) => `  roles:\n    - { title: mayor, ${fields} }\n`;

describe('what sources could not know yet', () => {
  it.each([
    [
      'from: "2024-02-07", asOf: "2024-02-06", source: [a]',
      'from: begins after its newest source; cite one that tells it began',
    ],
    [
      'from: "2020", to: "2025-03-21", asOf: "2024-02", source: [a]',
      'to: ends after its newest source; cite one that tells it ended',
    ],
    ['from: "2020", asOf: "2025", source: [a]', 'asOf: later than its newest source; write the date of that source'],
  ])('a role: %s', (fields, message) => {
    expect(told(role(fields))).toEqual([`x.yaml:6 warning: roles[0].${message} (jane)`]);
  });

  it.each([
    ['  facts:\n    - { text: "She won.", asOf: "2025-04", source: [a, b] }\n', 'facts[0].asOf'],
    ['  timeline:\n    - { date: "2024-03", text: "Wins.", source: [a] }\n', 'timeline[0].date'],
    ['  relations:\n    - { type: leads, to: x, until: "2024-03", source: [a] }\n', 'relations[0].until'],
    ['  died: "2025-05-01"\n', 'died'],
  ])('%s', (more, field) => {
    expect(told(more)).toHaveLength(1);
    expect(told(more)[0]).toContain(`warning: ${field}: `);
  });

  it('is quiet when the newest of several sources tells it, to the day or month known', () => {
    expect(told(role('from: "2024-02-04", to: "2025-03-21", asOf: "2025-03", source: [a, b]'))).toEqual([]);
    expect(told(role('from: "2024", asOf: "2024-02", source: [a]'))).toEqual([]);
  });
});

describe('sources that nothing cites', () => {
  const shape = (more: string) => read(record('jane', more)).flatMap(lintShape).map(wordProblem);
  const background = '  background: A politician.\n';

  it('are warned of, also beside a background', () => {
    expect(shape(background + role('asOf: "2024", source: [a]'))).toEqual([
      'x.yaml:10 warning: sources.b: nothing cites it; let a statement rest on it or take it out (jane)',
    ]);
  });

  it('are those of the background where the record cites nothing', () => {
    expect(shape(background)).toEqual([]);
  });
});

describe('order of offices', () => {
  const PARTY = 'title: leader of a party, from: "2019"';
  const HEAD = 'title: president of Syria, office: president-sy, from: "2020"';
  it.each([
    ['the state before the party', [HEAD, PARTY], []],
    ['the party before the state', [PARTY, HEAD], ['roles[1]']],
    ['a post that has ended', [`${PARTY}, to: "2021"`, HEAD], []],
  ])('%s', (_, roles, fields) => {
    const lines = roles.map((fields) => `    - { ${fields}, asOf: "2024", source: [a] }\n`);
    const [placed] = read(record('jane', `  roles:\n${lines.join('')}`));
    expect(placed && lintHighestFirst(placed).map(({ field }) => field)).toEqual(fields);
  });
});

describe('doubles', () => {
  const office = (id: string, title: string, name: string) =>
    record(id, `  roles:\n    - { title: ${title}, office: ${name}, from: "2020", asOf: "2024", source: [a] }\n`);
  const doubles = (...texts: string[]) => lintDoubles(read(texts.join(''))).map(({ message }) => message);

  it('finds one item or article in two records', () => {
    expect(doubles(record('a', '  wikidata: Q5\n'), record('b', '  wikidata: Q5\n'))).toEqual([
      'Q5 is a already; merge the two, or mend one (b)',
    ]);
    expect(doubles(record('a', '  wikipedia: X\n'), record('b', '  wikipedia: Y\n'))).toEqual([]);
  });

  it.each([
    ['one title, two offices', 'premier of China', 'premier-cn', 'premier of China', 'prime-minister-cn'],
    ['two spellings', 'defence minister of X', 'defence-minister-x', 'defense minister of X', 'defense-minister-x'],
    ['words in another order', 'head of the agency', 'head-agency', 'agency head', 'agency-head'],
  ])('finds %s', (_what, title, one, other, two) => {
    expect(doubles(office('a', title, one), office('b', other, two))).toEqual([
      `the post is ${one} elsewhere; use one (b)`,
    ]);
    expect(doubles(office('a', title, one), office('b', other, one))).toEqual([]);
  });
});

describe('hosts that are not cited', () => {
  const cited = (url: string) => read(record('jane').replace('https://example.org/2', url)).flatMap(lintHosts);

  it.each([
    ['https://news-pravda.com/world/1', 'the Pravda network'],
    ['https://md.news-pravda.com/world/1', 'the Pravda network'],
    ['https://old.lemmy.today/post/1', 'a forum'],
    ['http://www.infogalactic.com./info/X', 'an encyclopaedia of one view'],
    ['https://www.winenfood.com/who-won', 'a site of machine-made answers'],
    ['https://d33gy59ovltp76.cloudfront.net/news/x', 'a delivery server'],
    ['https://paper-prod.cdn.arcpublishing.com/x', 'a delivery server'],
    ['https://staging.paper.ie/x', 'a test server'],
    ['https://www.staging.paper.fr/x', 'a test server'],
    ['https://papstaging.paper.co.uk/x', 'a test server'],
    ['https://arc-dev.paper.com/x', 'a test server'],
    ['https://dev2.paper.de/x', 'a test server'],
    ['https://stage.paper.co.uk/x', 'a test server'],
    ['https://www-test.library.org/x', 'a test server'],
    ['https://beta.paper.co.ke/x', 'a test server'],
    ['https://preview.paper.com/x', 'a test server'],
  ])('%s', (url, reason) => {
    expect(cited(url).map(wordProblem)).toEqual([
      `x.yaml:7 sources.b.url: ${reason} is not cited; find who published it first (jane)`,
    ]);
  });

  it.each([
    'https://www.pravda.com.ua/eng/1',
    'https://example.org/news-pravda.com',
    'https://mypravda-en.com/1',
    'https://example.org/staging/1',
    'https://dev.to/somebody/1',
    'https://www.test.de/1',
    'https://www.stage.co.uk/1',
    'https://paper.pages.dev/1',
    'https://www.thestage.co.uk/1',
    'https://devdiscourse.com/article/1',
    'https://beta.gouv.fr/startups/1',
  ])('%s may be', (url) => {
    expect(cited(url)).toEqual([]);
  });
});

describe('addresses that name no page', () => {
  const cited = (url: string) => read(record('jane').replace('https://example.org/2', url)).flatMap(lintHosts);

  it.each([
    'https://github.com/',
    'https://example.org',
    'https://example.org#top',
    'https://somebody.blogspot.com/',
    'https://example.org/en',
    'https://example.org/pt-BR/',
    'https://example.org/english/',
    'https://example.org/en/home/',
    'https://example.org/index.html',
  ])('%s', (url) => {
    expect(cited(url).map(wordProblem)).toEqual([
      'x.yaml:7 sources.b.url: names a site but no page of it; cite the page that says it (jane)',
    ]);
  });

  it.each([
    'https://example.org/?p=12',
    'https://example.org/en?p=12',
    'https://example.org/#/news/12',
    'https://example.org/biography',
    'https://example.org/news/index.html',
    'https://example.org/en/home-office',
    'https://github.com/factbook/factbook.json',
  ])('%s names one', (url) => {
    expect(cited(url)).toEqual([]);
  });

  it('is told once of a host that is refused anyway', () => {
    expect(cited('https://news-pravda.com/').map(({ message }) => message)).toEqual([
      'the Pravda network is not cited; find who published it first (jane)',
    ]);
  });
});

describe('background', () => {
  const texts = (more: string) => read(record('jane', more)).flatMap(lintText).map(wordProblem);
  const mayor = role('from: "2020", asOf: "2024-02", source: [a]');

  it('does not begin with an office that the card tells above it', () => {
    expect(texts(`${mayor}  background: Mayor since 2020, a lawyer.\n`)).toEqual([
      'x.yaml:7 warning: background: begins with the office that stands above it; tell what is more (jane)',
    ]);
  });

  it.each(['A lawyer, the first woman to be mayor.', 'Mayor since May 2020.'])(
    'may speak of the office later, or alone, when the card leaves it out: %s',
    (text) => {
      expect(texts(`${mayor}  background: ${text}\n`)).toEqual([]);
    },
  );
});

it('tells of a term without the office that others hold by its title', () => {
  const term = (fields: string) =>
    `  roles:\n    - { title: president of Chile, ${fields}, asOf: "2024-02", source: [a] }\n`;
  const records = [record('ann', term('office: president-cl, from: "2022"')), record('bob', term('to: "2018"'))];
  expect(lintBareTitles(read(records.join(''))).map(wordProblem)).toEqual([
    'x.yaml:15 warning: roles[0]: without the office that others hold by this title: president-cl (bob)',
  ]);
});
