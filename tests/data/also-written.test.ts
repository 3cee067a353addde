import { expect, it } from 'vitest';
import { unquoted } from '../../data/aliases/unquoted';
import { alsoWritten, isInflected } from '../../data/assemble/also-written';
import { draftOf } from '../../data/model';

it.each([
  ['Роберта Метсола', 'Роберты Метсолы', 'ru', true],
  ['Ибрагим Калын', 'Ибрагима Калына', 'ru', true],
  ['Lech Wałęsa', 'Lecha Wałęsy', 'pl', true],
  ['Edi Rama', 'Edi Ramës', 'sq', true],
  ['Усама бен Ладен', 'Осама бен Ладен', 'ru', false],
  ['Майк Уолтц', 'Майк Уолц', 'ru', false],
  ['Мария Захарова', 'Мария Владимировна Захарова', 'ru', false],
  ['Binyamin Netanyahu', 'Benyamin Netanyahu', 'tr', false],
])('%s and %s (%s) are cases of one form: %s', (base, form, lang, told) => {
  expect(isInflected(base, form, lang)).toBe(told);
});

it('lists each spelling once, in its first case', () => {
  const draft = draftOf({
    id: 'x',
    origin: 'curated',
    kind: 'person',
    name: 'Tom Barrack',
    popularity: 0.5,
    asOf: '2026',
    sources: [],
  });
  for (const text of ['Том Баррак', 'Тома Баррака', 'Томас Баррак']) draft.aliases.push({ text, lang: 'ru', flags: 0 });
  expect(alsoWritten(draft).map(({ text }) => text)).toEqual(['Том Баррак', 'Томас Баррак']);
});

it.each([
  ['"一带一路"', '一带一路'],
  ['«Газпром»', 'Газпром'],
  ['האו"ם', 'האו"ם'],
  ['ПАО «Газпром»', 'ПАО «Газпром»'],
])('%s without quotation marks is %s', (text, bare) => {
  expect(unquoted(text)).toBe(bare);
});
