import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { openPack } from '../../core/pack/open-pack';
import { cardFileName, INDEX_FILE_NAME } from '../../core/pack/pack-format';
import { buildDataset } from '../../data/assemble/dataset';
import { packFilesOf } from '../../data/assemble/pack';
import { parseRecords } from '../../data/curate/parse-records';
import { toDraft } from '../../data/curate/to-draft';
import type { Draft } from '../../data/model';
import { draftOf } from '../../data/model';
import { CITED } from '../../data/sources/cited';

const YAML = `
- id: jane-doe
  kind: person
  name: Jane Doe
  native: { lang: ar, text: جين دو }
  country: SY
  popularity: 60
  names: { en: [Jane Q. Doe] }
  roles:
    - { title: president, office: president-sy, country: SY, body: council, from: "2025-01", asOf: 2025-11-01, source: [a] }
  relations:
    - { type: leads, to: country-sy, from: "2025-01", source: [a] }
    - { type: ally-of, to: nobody, source: [a] }
  timeline:
    - { date: 2025-02, text: "Spoke.", source: [b] }
    - { date: 2024, text: "Arrived.", source: [b] }
  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: 2025-11-01 }
    b: { publisher: Post, title: "Two", url: "https://example.org/2", date: 2025-10-01 }
- id: john-roe
  kind: person
  name: John Roe
  popularity: 10
  relations:
    - { type: works-for, to: council, until: "2020", source: [c, d] }
    - { type: works-for, to: jane-doe, source: [c] }
  sources:
    c: { publisher: Wire, title: "One", url: "https://example.org/1", date: 2025-11-01 }
    d: { publisher: Wire, title: "One", url: "https://example.org/1", date: 2025-11-01 }
- id: council
  kind: organisation
  name: Council
  popularity: 20
  background: A council of notables that meets in the capital, founded in 1946 after long talks between the tribes and the notables of the coast.
  sources:
    a: { publisher: Wire, title: "One", url: "https://example.org/1", date: 2025-11-01 }
`;

function drafts(): Draft[] {
  const { records, problems } = parseRecords(YAML, 'x.yaml');
  expect(problems).toEqual([]);
  const country = draftOf({
    id: 'country-sy',
    origin: 'countries',
    kind: 'place',
    name: 'Syria',
    popularity: 0.86,
    asOf: '2026-01-22',
    sources: [CITED.cldr],
  });
  return [
    { ...country, country: 'SY', codes: { iso: 'SY' }, line: 'Country in Western Asia' },
    ...records.map(({ record }) => toDraft(record)),
  ];
}
const filesOf = (input: Draft[]) => packFilesOf({ version: 'test', outlines: new Map(), ...buildDataset(input) });

function open(files: Map<string, Uint8Array>) {
  const bytes = (name: string) => (files.get(name) as Uint8Array).slice().buffer as ArrayBuffer;
  return openPack(bytes(INDEX_FILE_NAME), { openLexicon, readCardFile: async (number) => bytes(cardFileName(number)) });
}

describe('from records to a pack', () => {
  it('is byte-identical for the same records', () => {
    const [first, second] = [filesOf(drafts()), filesOf(drafts())];
    expect([...first.keys()]).toEqual([...second.keys()]);
    for (const [name, bytes] of first)
      expect(Buffer.from(bytes).equals(Buffer.from(second.get(name) as Uint8Array))).toBe(true);
  });

  it('holds the card as written, with the composed line, sorted timeline and numbered sources', async () => {
    const [card] = await open(filesOf(drafts())).cards(['jane-doe']);
    expect(card).toMatchObject({
      line: 'Syrian politician, president since January 2025',
      native: { lang: 'ar' },
      asOf: '2025-11-01',
    });
    expect(card?.timeline.map((moment) => [moment.date, moment.sources])).toEqual([
      ['2024', [1]],
      ['2025-02', [1]],
    ]);
    expect(card?.sources.map((source) => source.publisher)).toEqual(['Wire', 'Post']);
    expect(card?.alsoWritten).toEqual([{ lang: 'en', text: 'Jane Q. Doe' }]);
  });

  it('reads relations both ways and names the dead ones', async () => {
    const dataset = buildDataset(drafts());
    expect(dataset.deadRelations).toEqual(['jane-doe ally-of nobody']);
    const [country, council, jane] = await open(filesOf(drafts())).cards(['country-sy', 'council', 'jane-doe']);
    expect(country?.relations.map((edge) => [edge.label, edge.to])).toEqual([['led by', 'jane-doe']]);
    expect(council?.relations.map((edge) => [edge.label, edge.to])).toEqual([
      ['holds a post', 'jane-doe'],
      ['employed', 'john-roe'],
    ]);
    expect(jane?.relations.map((edge) => [edge.label, edge.to])).toContainEqual(['served by', 'john-roe']);
    expect(council?.line).toBe('A council of notables');
  });

  it('cites a page once, whoever cites it', async () => {
    const [john, council] = await open(filesOf(drafts())).cards(['john-roe', 'council']);
    expect(john?.relations.map((edge) => [edge.label, edge.sources])).toEqual([
      ['serves under', [0]],
      ['worked for', [0]],
    ]);
    expect([john?.sources.length, council?.sources.length]).toEqual([1, 1]);
  });

  it('gives the linker names, offices and neighbours', () => {
    const { lexicon, entities } = open(filesOf(drafts()));
    const jane = entities.numberOf('jane-doe');
    const meant = (text: string) =>
      lexicon.scan(text, 'en').flatMap(({ alias }) => lexicon.postings(alias).map((posting) => posting.entity));
    expect(meant('Jane Doe')).toEqual([jane]);
    expect(meant('Doe')).toEqual([jane]);
    expect(entities.titles(jane)).toEqual([{ words: ['president'], from: 20250101 }]);
    expect([...entities.neighbours(jane)]).toContain(entities.numberOf('country-sy'));
  });
});
