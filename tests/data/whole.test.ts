import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_ENTITY, SAMPLE_TEXT } from '../../components/sample-text';
import { KINDS } from '../../core/card/entity-card';
import { parsePartialDate } from '../../core/card/partial-date';
import { HOMOGRAPHS } from '../../core/linker/tell/homographs';
import { knownIds } from '../../data/aliases/known-as';
import { namesOfNobody } from '../../data/aliases/names/read-names';
import { buildDataset, type Dataset } from '../../data/assemble/dataset';
import { readCurated } from '../../data/curate/read-curated';
import { isCountryCode } from '../../data/iso';
import { ministryFromId } from '../../data/ministries';
import type { Draft } from '../../data/model';
import { readTitles } from '../../data/resolve/titles';
import { SOURCES } from '../../data/sources/registry';

/** A line's own rules, as the first that it breaks; '' when it is fine. */
function faultOf(line: string): string {
  if (line.length < 3 || line.length > 130) return 'length';
  if (!/^[\p{Lu}\d]/u.test(line)) return 'begins small';
  if (/[.,;:]$/.test(line) && !line.endsWith('D.C.')) return 'ends in a mark';
  if (/\s\s| ,|\b(?:undefined|null|none)\b|[()]{2}|(?<!\p{L})(\p{Ll}+) \1\b/u.test(line)) return 'odd words';
  return '';
}

describe('the whole dataset', () => {
  let dataset: Dataset;
  const curated = readCurated().records.map(({ record }) => record.id);
  beforeAll(() => {
    const drafts: Draft[] = [];
    for (const { read } of SOURCES) drafts.push(...read(drafts));
    dataset = buildDataset(drafts);
  }, 240_000);
  const wrong = (test: (draft: Draft, entity: number) => boolean) =>
    dataset.entities.flatMap((draft, entity) => (test(draft, entity) ? [draft.id] : []));

  it('gives every entity a kind, a source and a day', () => {
    expect(wrong((draft) => !KINDS.includes(draft.kind))).toEqual([]);
    expect(wrong((draft) => draft.sources.length === 0)).toEqual([]);
    expect(wrong((draft) => parsePartialDate(draft.asOf) === undefined)).toEqual([]);
    expect(wrong((draft) => draft.country !== undefined && !isCountryCode(draft.country))).toEqual([]);
  });
  it('holds every curated record under its own id', () => {
    const held = new Set(dataset.entities.map(({ id }) => id));
    expect(curated.filter((id) => !held.has(id))).toEqual([]);
  });
  it('knows every entity of the table of letters and short names', () => {
    const held = new Set(dataset.entities.map(({ id }) => id));
    expect([...knownIds()].filter((id) => !held.has(id))).toEqual([]);
  });
  it('knows every entity of the tables of names', () => {
    expect(namesOfNobody(new Set(dataset.entities.map(({ id }) => id)))).toEqual([]);
  });
  // The linker passes over a word whose entities it does not find, so a renamed id would switch its rule off in silence.
  it('knows every entity of the words that mean another thing in some languages', () => {
    const held = new Set(['', ...dataset.entities.map(({ id }) => id)]);
    const named = [...HOMOGRAPHS].flatMap(([word, { usual, meant }]) => [`${word}: ${usual}`, `${word}: ${meant}`]);
    expect(named.filter((name) => !held.has(name.slice(name.indexOf(': ') + 2)))).toEqual([]);
  });
  it('knows every entity of the sample in the options, and of its kind', () => {
    const kinds = new Map(dataset.entities.map(({ id, kind }) => [id, kind]));
    const names = SAMPLE_TEXT.filter((piece) => typeof piece !== 'string');
    expect(names.filter(({ entity, kind }) => kinds.get(entity) !== kind)).toEqual([]);
    expect(kinds.has(SAMPLE_ENTITY)).toBe(true);
  });
  it('gives every ministry of the table of titles its title', () => {
    const titles = new Map(dataset.entities.map(({ id, wikipedia }) => [id, wikipedia]));
    const rows = readTitles().filter(({ id }) => ministryFromId(id));
    expect(rows.filter(({ id, title }) => titles.get(id) !== title)).toEqual([]);
    expect(rows).not.toEqual([]);
  });
  it('never gives a place the people of a namesake', () => {
    const counts = (draft: Draft) => draft.facts.filter(({ text }) => / people live in /.test(text)).length;
    expect(wrong((draft) => counts(draft) > 1)).toEqual([]);
  });
  it('never takes one monarch for another of the name', () => {
    const number = (name = '') =>
      /^\p{L}+ ([IVX]+)(?!\p{L})/u.exec(name.replace(/^(?:Pope|Emperor|Queen|King) /, ''))?.[1];
    const mixed = ({ name, wikipedia }: Draft) => new Set([name, wikipedia].map(number).filter(Boolean)).size > 1;
    expect(wrong((draft) => draft.kind === 'person' && mixed(draft))).toEqual([]);
  });
  it('words every entity in one decent line', () => {
    const faults = dataset.rows.flatMap(({ id, line }) => (faultOf(line) ? [`${id}: ${line} (${faultOf(line)})`] : []));
    expect(faults).toEqual([]);
  });
  it('is as large as promised, without dead relations', () => {
    expect(dataset.entities.length).toBeGreaterThanOrEqual(60_000);
    expect(dataset.aliases.length).toBeGreaterThanOrEqual(200_000);
    expect(dataset.deadRelations).toEqual([]);
  });
});
