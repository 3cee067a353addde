/** The shape of a curated record of data/curated/. Messages say what to write; see data/README.md. */
import * as v from 'valibot';
import { KINDS } from '../core/card/entity-card';
import { parsePartialDate } from '../core/card/partial-date';
import { RELATION_NAMES } from './relations';

const DATE_REMEDY = 'write YYYY, YYYY-MM or YYYY-MM-DD';
const DATE_SHAPE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Of texts that look like a date at all: the shape is another rule's to tell. */
const inCalendar = (value: string) => !DATE_SHAPE.test(value) || parsePartialDate(value) !== undefined;

const text = (remedy: string) =>
  v.pipe(v.string(remedy), v.regex(/^\S(?:[\s\S]*\S)?$/, `${remedy} (no blanks around it)`));
const slug = v.pipe(v.string('write an id'), v.regex(SLUG, 'write a slug of a-z, 0-9 and -'));
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/, 'write a language code such as ar'));

/** A bare year may come as a number; {@link text} otherwise. */
const date = v.union(
  [
    v.pipe(v.number(), v.integer(DATE_REMEDY), v.minValue(1, DATE_REMEDY), v.maxValue(2100, DATE_REMEDY)),
    v.pipe(
      v.string(),
      v.regex(DATE_SHAPE, DATE_REMEDY),
      v.check(inCalendar, 'no such day; write a date of the calendar'),
    ),
  ],
  DATE_REMEDY,
);

const share = v.pipe(
  v.number('write a number from 0 to 1'),
  v.minValue(0, 'from 0 to 1'),
  v.maxValue(1, 'from 0 to 1'),
);
const cited = v.pipe(
  v.array(text('write the key of a source'), 'write a list of source keys: [monitor]'),
  v.minLength(1, 'name at least one source'),
);
const spellings = v.record(
  language,
  v.array(text('write a spelling'), 'write a list: [one, two]'),
  'write language: [spellings]',
);

const role = v.strictObject({
  title: text('write the office in lower case, without the name'),
  office: v.optional(slug),
  body: v.optional(slug),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'write ISO 3166-1 alpha-2, such as SY'))),
  from: v.optional(date),
  to: v.optional(date),
  asOf: date,
  source: cited,
});

const fact = v.strictObject({ text: text('write a short statement'), asOf: date, source: cited });
const moment = v.strictObject({ date, text: text('write what happened'), source: cited });

const relation = v.strictObject({
  type: v.picklist(RELATION_NAMES, `write one of: ${RELATION_NAMES.join(', ')}`),
  to: slug,
  from: v.optional(date),
  until: v.optional(date),
  source: cited,
});

const source = v.strictObject({
  publisher: text('write who published it'),
  title: text('write its title'),
  url: v.pipe(v.string('write its address'), v.regex(/^https?:\/\/\S+$/, 'write an address that starts with https://')),
  date,
});

export const CuratedRecord = v.strictObject({
  id: slug,
  kind: v.picklist(KINDS, `write one of: ${KINDS.join(', ')}`),
  name: text('write the name English-language news uses'),
  native: v.optional(v.strictObject({ lang: language, text: text('write the name in its own script') })),
  wikipedia: v.optional(text('write the exact title, or leave it out')),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'write Q and digits, or leave it out'))),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'write ISO 3166-1 alpha-2, such as SY'))),
  born: v.optional(date),
  died: v.optional(date),
  from: v.optional(date),
  to: v.optional(date),
  date: v.optional(date),
  popularity: v.pipe(v.number('write 0 to 100'), v.minValue(0, 'write 0 to 100'), v.maxValue(100, 'write 0 to 100')),
  line: v.optional(text('write one line, or leave it out: it is composed from the roles')),
  names: v.optional(spellings),
  short: v.optional(spellings),
  prior: v.optional(v.record(text('write a form'), share)),
  acronyms: v.optional(v.array(text('write letters'), 'write a list: [HTS]')),
  roles: v.optional(v.array(role, 'write a list of roles')),
  background: v.optional(text('write two to four sentences')),
  facts: v.optional(v.array(fact, 'write a list of facts')),
  relations: v.optional(v.array(relation, 'write a list of relations')),
  parties: v.optional(v.array(slug, 'write a list of ids')),
  timeline: v.optional(v.array(moment, 'write a list of dated events')),
  sources: v.record(text('write a short key'), source, 'write key: { publisher, title, url, date }'),
  tags: v.optional(v.array(slug, 'write a list of tags')),
});

export type Curated = v.InferOutput<typeof CuratedRecord>;
/** A date as YAML gives it: `2025` is a number there. */
export type YamlDate = number | string;

/** One file of curated records. */
export const CuratedFile = v.array(CuratedRecord, 'write a list of records');
