import { expect, it } from 'vitest';
import { unquoted } from '../../data/aliases/unquoted';
import { alsoWritten, isInflected } from '../../data/assemble/also-written';
import { type Draft, type DraftRole, draftOf } from '../../data/model';

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

const written = (
  name: string,
  forms: [lang: string, text: string][],
  roles: DraftRole[] = [],
  codes: Draft['codes'] = {},
) => {
  const about = { id: 'x', origin: 'curated', kind: 'place', popularity: 0.5, asOf: '2026', sources: [] } as const;
  const draft = { ...draftOf({ ...about, sources: [], name }), roles, codes };
  for (const [lang, text] of forms) draft.aliases.push({ text, lang, flags: 0 });
  return alsoWritten(draft).map(({ lang, text }) => `${lang} ${text}`);
};

it.each<[string, string, [string, string][], string[]]>([
  [
    'each spelling of a language once, in its first case',
    'Tom Barrack',
    [
      ['ru', 'Том Баррак'],
      ['ru', 'Тома Баррака'],
      ['ru', 'Томас Баррак'],
    ],
    ['ru Том Баррак', 'ru Томас Баррак'],
  ],
  [
    'one spelling in two languages for both, accents as they write them',
    'Mexico',
    [
      ['pt', 'México'],
      ['es', 'México'],
      ['nl', 'Mexico'],
    ],
    ['es México', 'pt México'],
  ],
  [
    'words before letters',
    'United States',
    [
      ['pt', 'EUA'],
      ['pt', 'Estados Unidos'],
    ],
    ['pt Estados Unidos', 'pt EUA'],
  ],
  [
    'letters first where the name is of letters',
    'NATO',
    [
      ['ru', 'НАТО'],
      ['ru', 'Североатлантический альянс'],
    ],
    ['ru НАТО', 'ru Североатлантический альянс'],
  ],
  [
    'no article before words of the name',
    'Danube',
    [
      ['en', 'the Danube'],
      ['en', 'the Danube River'],
      ['de', 'die Donau'],
    ],
    ['en the Danube River', 'de die Donau'],
  ],
  [
    'two spellings of a language, of English four',
    'Name',
    [
      ...['Один', 'Второй', 'Третий'].map((text): [string, string] => ['ru', text]),
      ...['One', 'Two', 'Three', 'Four', 'Five'].map((text): [string, string] => ['en', text]),
    ],
    ['en One', 'en Two', 'en Three', 'en Four', 'ru Один', 'ru Второй'],
  ],
])('lists %s', (_, name, forms, expected) => {
  expect(written(name, forms)).toEqual(expected);
});

it('lists no post of theirs before words of the name', () => {
  const roles = [{ title: 'president of France', asOf: '2026', sources: [] }];
  const forms = ['President Macron', 'Emmanuel Jean-Michel Macron'];
  expect(
    written(
      'Emmanuel Macron',
      forms.map((text) => ['en', text]),
      roles,
    ),
  ).toEqual(['en Emmanuel Jean-Michel Macron']);
});

it.each([
  [{ fips: '20001' }, ['en County of Allen']],
  [{ division: 'usks' }, ['en County of Allen']],
  [{}, ['en Allen County, Kansas', 'en County of Allen']],
])('lists no county with its state, which its line tells: %j', (codes, expected) => {
  const forms = ['Allen County, Kansas', 'County of Allen'];
  expect(
    written(
      'Allen County',
      forms.map((text) => ['en', text]),
      [],
      codes,
    ),
  ).toEqual(expected);
});

it('keeps a form of every language before a second one of any', () => {
  const languages = 'ar he fa tr ru uk fr de es it pt pl nl sv cs el zh ja ko hi ur id ro hu bg sr hr fi da nb'.split(
    ' ',
  );
  const forms = languages.flatMap((lang): [string, string][] =>
    [1, 2, 3].map((turn) => [lang, `${lang} name ${turn}`]),
  );
  const shown = written('Name', forms);
  expect(shown.filter((form) => form.endsWith(' 1'))).toHaveLength(languages.length);
  expect(shown.at(-1)).toBe('nb nb name 1');
});

it.each([
  ['"一带一路"', '一带一路'],
  ['«Газпром»', 'Газпром'],
  ['האו"ם', 'האו"ם'],
  ['ПАО «Газпром»', 'ПАО «Газпром»'],
])('%s without quotation marks is %s', (text, bare) => {
  expect(unquoted(text)).toBe(bare);
});
