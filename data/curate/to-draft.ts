import type { PartialDate, Source } from '../../core/card/entity-card';
import { comparePartialDates, laterDate } from '../../core/card/partial-date';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { type Draft, type DraftAlias, draftOf } from '../model';
import type { Curated, YamlDate } from '../schema';
import { derivedShortForms, isWordInCharacters } from './short-forms';
import { suppliedTitle } from './supplied-title';

const date = (value: YamlDate): PartialDate => String(value);
const optionalDate = <Key extends string>(key: Key, value: YamlDate | undefined) =>
  (value === undefined ? {} : { [key]: date(value) }) as Partial<Record<Key, PartialDate>>;

/** A checked curated record as a draft. */
export function toDraft(record: Curated): Draft {
  const sources = new Map<string, Source>(
    Object.entries(record.sources).map(([key, source]) => [
      key,
      { ...source, title: suppliedTitle(source.title), date: date(source.date) },
    ]),
  );
  const cited = (keys: readonly string[]) =>
    keys.map((key) => sources.get(key)).filter((source) => source !== undefined);
  const draft = draftOf({
    id: record.id,
    origin: 'curated',
    kind: record.kind,
    name: record.name,
    popularity: record.popularity / 100,
    asOf: newestDate(record),
    sources: [...sources.values()],
  });
  draft.aliases = aliasesOf(record);
  draft.roles = (record.roles ?? []).map(({ from, to, asOf, source, office, body, country, title }) => ({
    title,
    ...(office !== undefined && { office }),
    ...(body !== undefined && { body }),
    ...(country !== undefined && { country }),
    ...optionalDate('from', from),
    ...optionalDate('to', to),
    asOf: date(asOf),
    sources: cited(source),
  }));
  draft.facts = (record.facts ?? []).map(({ text, asOf, source }) => ({
    text,
    asOf: date(asOf),
    sources: cited(source),
  }));
  draft.timeline = (record.timeline ?? [])
    .map((moment) => ({ date: date(moment.date), text: moment.text, sources: cited(moment.source) }))
    .sort((a, b) => comparePartialDates(a.date, b.date));
  draft.relations = (record.relations ?? []).map(({ type, to, from, until, source }) => ({
    type,
    to,
    ...optionalDate('from', from),
    ...optionalDate('until', until),
    sources: cited(source),
  }));
  for (const party of record.parties ?? []) draft.relations.push({ type: 'has-party', to: party, sources: [] });
  const noShort = Object.entries(record.short ?? {}).flatMap(([lang, forms]) => (forms.length === 0 ? [lang] : []));
  const { native, wikipedia, wikidata, country, line, background } = record;
  return {
    ...draft,
    ...(noShort.length > 0 && { noShort }),
    ...(native && { native }),
    ...(wikipedia && { wikipedia }),
    ...(wikidata && { wikidata }),
    ...(country && { country }),
    ...(line && { line }),
    ...(background && { background }),
    ...optionalDate('born', record.born),
    ...optionalDate('died', record.died),
    ...optionalDate('from', record.from ?? record.date),
    ...optionalDate('to', record.to ?? record.date),
  };
}

function newestDate(record: Curated): PartialDate {
  const dates = [
    ...Object.values(record.sources).map((source) => source.date),
    ...[...(record.roles ?? []), ...(record.facts ?? [])].map((item) => item.asOf),
  ];
  return dates.map(date).reduce<PartialDate | undefined>(laterDate, undefined) ?? '2025';
}

function aliasesOf(record: Curated): DraftAlias[] {
  const aliases: DraftAlias[] = [];
  const add = (text: string, lang: string, flags: number) => {
    const prior = record.prior?.[text];
    aliases.push({ text, lang, flags, ...(prior !== undefined && { prior }) });
  };
  add(record.name, 'en', AliasFlag.Primary);
  if (record.native) add(record.native.text, record.native.lang, AliasFlag.Primary);
  for (const [lang, forms] of Object.entries(record.names ?? {})) for (const form of forms) add(form, lang, 0);
  for (const [lang, forms] of Object.entries(record.short ?? {}))
    for (const form of forms) add(form, lang, AliasFlag.Short);
  for (const letters of record.acronyms ?? []) add(letters, '', AliasFlag.Acronym | AliasFlag.CaseSensitive);
  if (record.kind === 'person') {
    for (const { text, lang } of derivedShortForms(record, aliases))
      add(text, lang, AliasFlag.Short | flagsMade(text, lang));
  }
  return aliases;
}

/** In characters, where capitals tell nothing, a form made by rule needs more evidence, and a word more still. */
function flagsMade(text: string, lang: string): number {
  if (lang !== 'ja' && lang !== 'zh' && lang !== 'ko') return 0;
  return isWordInCharacters(text, lang) ? AliasFlag.Generated | AliasFlag.CommonWord : AliasFlag.Generated;
}
