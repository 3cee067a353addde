import { describe, expect, it } from 'vitest';
import { AliasFlag } from '../../core/lexicon/lexicon';
import { canonical } from '../../core/text/canonical';
import { slugOf } from '../../core/text/slug';
import { aliasEntries } from '../../data/aliases/alias-entries';
import { isArticleAndWord } from '../../data/aliases/everyday-words';
import { flagsOf } from '../../data/aliases/flag-alias';
import { sharePriors } from '../../data/aliases/priors';
import { romanisationVariants } from '../../data/aliases/romanise';
import { derivedShortForms, shortFormsOf } from '../../data/curate/short-forms';
import { draftOf } from '../../data/model';

describe('flags an alias has by its looks', () => {
  it.each([
    ['Turkey', AliasFlag.CommonWord],
    ['Reading', AliasFlag.CommonWord],
    ['the States', 0],
    ['Smith', AliasFlag.CommonName],
    ['Damascus', 0],
    ['Jupiter', AliasFlag.CommonWord],
    ['United Nations', 0],
    ['UN', AliasFlag.CaseSensitive],
    ['HTS', AliasFlag.CaseSensitive],
  ])('%s', (text, flags) => {
    const looked = AliasFlag.CommonWord | AliasFlag.CommonName | AliasFlag.CaseSensitive;
    const wanted =
      text === 'the States'
        ? flagsOf(text, canonical(text)) & looked & ~AliasFlag.CommonWord
        : flagsOf(text, canonical(text));
    expect(wanted & looked).toBe(flags);
  });
});

describe('letters that the news knows', () => {
  it('have a share of their own and must be written so', () => {
    const named = { nike: 'Nike, Inc.', 'national-hockey-league': 'National Hockey League' };
    const drafts = Object.entries(named).map(([id, name]) =>
      draftOf({
        id,
        name,
        origin: 'companies',
        kind: 'organisation',
        popularity: 0.1,
        asOf: '2026-01-01',
        sources: [],
      }),
    );
    const entries = aliasEntries(drafts);
    const of = (text: string) => entries.find(({ alias }) => alias === text);
    expect(of('Nike')?.prior).toBe(0.95);
    expect((of('NHL')?.flags ?? 0) & AliasFlag.Acronym).toBe(AliasFlag.Acronym);
  });
});

describe('names that bodies of several countries have', () => {
  const body = (id: string, name: string, country: string, ...texts: string[]) => ({
    ...draftOf({ id, name, origin: 'ror', kind: 'organisation', popularity: 0.1, asOf: '2026-01-01', sources: [] }),
    country,
    aliases: texts.map((text) => ({ text, lang: 'en', flags: 0 })),
  });
  const isShort = (drafts: ReturnType<typeof body>[]) =>
    aliasEntries(drafts)
      .filter(({ alias }) => alias === 'Department of Education')
      .map(({ flags }) => (flags & AliasFlag.Short) !== 0);
  it('are short for all that have a name of their own', () => {
    const australia = body('a', 'Department of Education of Australia', 'AU', 'Department of Education');
    const philippines = body('b', 'Department of Education', 'PH');
    expect(isShort([australia, philippines])).toEqual([true, false]);
    expect(isShort([australia])).toEqual([false]);
  });
});

describe('storms', () => {
  it('go by their names alone', () => {
    const storm = draftOf({
      id: 'hurricane-adele',
      name: 'Hurricane Adele',
      origin: 'curated',
      kind: 'event',
      popularity: 0.4,
      asOf: '2026-01-01',
      sources: [],
    });
    const found = aliasEntries([storm]).find(({ alias }) => alias === 'Adele');
    expect((found?.flags ?? 0) & AliasFlag.Short).toBe(AliasFlag.Short);
  });
});

describe('shares', () => {
  const claim = (popularity: number, flags = 0, prior?: number) => ({
    popularity,
    flags,
    ...(prior !== undefined && { prior }),
  });
  it('give the famous meaning more', () => {
    const [london = 0, ontario = 0] = sharePriors('london', [claim(0.8), claim(0.3)]);
    expect(london).toBeGreaterThan(0.85);
    expect(ontario).toBeLessThan(0.06);
  });
  it('keep what a record says and share the rest', () => {
    const [country, state = 0] = sharePriors('georgia', [claim(0.66, 0, 0.5), claim(0.5)]);
    expect(country).toBe(0.5);
    expect(state).toBeLessThan(0.5);
  });
  it.each([
    ['a small town that is a word', 'reading', claim(0.3, AliasFlag.CommonWord), 0.3],
    ['a small town', 'homberg', claim(0.05), 0.4],
    ['a surname', 'barrack', claim(0.5, AliasFlag.Short), 0.5],
    ['a frequent surname', 'smith', claim(0.5, AliasFlag.Short | AliasFlag.CommonName), 0.15],
  ])('leave %s to the unknown', (_what, key, one, most) => {
    expect(sharePriors(key, [one])[0]).toBeLessThan(most);
  });
  it('trust a coined name of a body more than a town’s', () => {
    const [body = 0] = sharePriors('petronas', [{ ...claim(0.15), coinedFrom: 7 }]);
    const [town = 0] = sharePriors('petronas', [claim(0.15)]);
    expect(body).toBeGreaterThan(0.7);
    expect(town).toBeLessThan(0.5);
  });
  it.each([
    ['often said', 'sicily', 0],
    ['on a list of first names', 'alberta', AliasFlag.CommonName],
  ])('trust a much-read region whose name is %s', (_what, key, flags) => {
    const [read = 0] = sharePriors(key, [{ ...claim(0.45, flags), read: true }]);
    const [town = 0] = sharePriors(key, [claim(0.45, flags)]);
    expect(read).toBeGreaterThan(0.8);
    expect(town).toBeLessThan(0.8);
  });
  it.each([
    ['a full name', 'tom barrack', claim(0.5), 0.9],
    ['a long name', 'ministry of foreign affairs of syria', claim(0.2), 0.9],
    ['a big country', 'syria', claim(0.86), 0.9],
  ])('trust %s', (_what, key, one, least) => {
    expect(sharePriors(key, [one])[0]).toBeGreaterThan(least);
  });
});

it.each([
  ['Ahmed al-Sharaa', ['Ahmad al-Sharaa', 'Ahmed al-Shara', "Ahmed al-Shar'a", 'Ahmed el-Sharaa']],
  ['Tom Barrack', []],
])('romanises %s', (name, variants) => {
  const made = romanisationVariants(name).map((variant) => canonical(variant));
  expect([...made].sort()).toEqual([...new Set(variants.map((variant) => canonical(variant)))].sort());
});

it.each([
  ['Ahmed al-Sharaa', ['al-Sharaa', 'Sharaa']],
  ['Ursula von der Leyen', ['von der Leyen', 'Leyen']],
  ['Thomas J. Barrack Jr.', ['Barrack']],
  ['Mohammed bin Salman', ['bin Salman']],
  ['محمد بن سلمان', ['بن سلمان']],
  ['بن سلمان', []],
  ['Martin Luther King III', ['King']],
  ['Pelé', []],
  ['Abdullah II of Jordan', []],
  ['King Abdullah of Jordan', []],
  ['Felipe VI de España', []],
  ['أحمد الشرع', ['الشرع', 'شرع']],
  ['Ахмед аш-Шараа', ['аш-Шараа', 'Шараа']],
])('surnames of %s', (name, forms) => {
  expect(shortFormsOf(name)).toEqual(forms);
});

describe('short forms made by rule', () => {
  const forms = (name: string, english: string[], lang: string, text: string) =>
    derivedShortForms({ name, short: { en: english } }, [{ text, lang }]).map((form) => form.text);
  it.each([
    ['the surname', 'Brett Kavanaugh', ['Kavanaugh'], 'he', 'ברט קוואנו', ['קוואנו']],
    ['the surname between dots', 'Brett Kavanaugh', ['Kavanaugh'], 'ja', 'ブレット・カバノー', ['カバノー']],
    ['a Korean', 'Kim Jong Un', ['Kim'], 'ru', 'Ким Чен Ын', ['Ким']],
    ['a ruler', 'Tamim bin Hamad Al Thani', ['Tamim'], 'ru', 'Тамим бин Хамад Аль Тани', ['Тамим']],
    [
      'a mask, where no capital tells the name from it',
      'Elon Musk',
      ['Musk'],
      'ja',
      'イーロン・マスク',
      ['マスク', 'マスク氏'],
    ],
    ['characters without dots', 'Xi Jinping', ['Xi'], 'zh', '习近平', []],
    ['too short a part', 'William Ruto', ['Ruto'], 'ja', 'ウィリアム・ルト', []],
    ['two characters, as most surnames in Chinese have', 'Manfred Weber', ['Weber'], 'zh', '曼弗雷德·韦伯', ['韦伯']],
    ['two that are a word', 'Gordon Brown', ['Brown'], 'zh', '戈登·布朗', []],
    ['work, where no capital tells a name from it', 'Brendan Carr', ['Carr'], 'fa', 'برندن کار', []],
    ['return, with the article and without', 'Ayman Odeh', ['Odeh'], 'ar', 'أيمن عودة', []],
    ['justice, which the lists of frequent words lack', 'Saif al-Adel', ['al-Adel'], 'ar', 'سيف العدل', []],
    ['a request', 'Santiago Peña', ['Peña'], 'he', 'סנטיאגו פניה', []],
    ['the article of Arabic stays', 'Ahmed al-Sharaa', ['al-Sharaa'], 'ar', 'أحمد الشرع', ['الشرع']],
    ['and may go in Persian', 'Ahmed al-Sharaa', ['al-Sharaa'], 'fa', 'احمد الشرع', ['الشرع', 'شرع']],
    ['a name like a word, in capitals', 'Jean Bon', ['Bon'], 'fr', 'Jean Bon', ['Bon']],
    ['a ruler’s number', 'Felipe VI', ['King Felipe'], 'he', 'פליפה השישי', []],
    ['a ruler’s land', 'Philippe of Belgium', ['King Philippe'], 'ar', 'فيليب ملك بلجيكا', []],
    ['a number in letters', 'Charles III', ['King Charles'], 'pl', 'Karol III', []],
    ['a king without his number', 'Charles III', ['King Charles'], 'de', 'König Charles', ['Charles']],
    ['a land, with capitals', 'Philippe of Belgium', ['King Philippe'], 'es', 'rey Felipe de Bélgica', []],
    ['the younger', 'Donald Trump Jr.', ['Trump'], 'ar', 'دونالد ترامب الابن', ['ترامب']],
    ['the elder', 'Daniel Ortega', ['Ortega'], 'he', 'דניאל אורטגה האב', ['אורטגה']],
  ])('%s', (_what, name, english, lang, text, wanted) => {
    expect(forms(name, english, lang, text)).toEqual(wanted);
  });
  it.each([
    ['US', 'Donald Trump', '도널드 트럼프', ['트럼프']],
    ['JP', 'Sanae Takaichi', '다카이치 사나에', []],
    ['CA', 'Mark Carney', '마크 카니', ['카니']],
    ['US', 'Brad Pitt', '브래드 피트', []],
    ['GB', 'Charles III', '찰스 3세', []],
    ['GB', 'Prince Harry', '해리 왕자', []],
    ['DE', 'Olaf Scholz', '올라프 숄츠 전 총리', []],
  ])('in Korean, of %s: %s', (country, name, text, wanted) => {
    const made = derivedShortForms({ name, country, short: { en: ['x'] } }, [{ text, lang: 'ko' }]);
    expect(made.map((form) => form.text)).toEqual(wanted);
  });
});

it('a surname is as sure in another script as in English, but for words', () => {
  const base = { origin: 'x', kind: 'person' as const, popularity: 0.4, asOf: '2025', sources: [] };
  const priorsOf = (prior: number, ...abroad: string[]) => {
    const draft = draftOf({ ...base, id: 'a', name: 'Mike Pompeo' });
    draft.aliases.push({ text: 'Pompeo', lang: 'en', flags: AliasFlag.Short, prior });
    for (const text of abroad) draft.aliases.push({ text, lang: 'ru', flags: AliasFlag.Short });
    return new Map(aliasEntries([draft]).map((entry) => [entry.alias, entry.prior]));
  };
  expect(priorsOf(0.9, 'Помпео').get('Помпео')).toBe(0.9);
  expect(priorsOf(0.9, 'Хорошо').get('Хорошо')).toBeLessThan(0.5);
  expect(priorsOf(0.03, 'Помпео').get('Помпео')).toBeGreaterThan(0.1);
});

it('so is one of another script as other languages transcribe it', () => {
  const base = { origin: 'x', kind: 'person' as const, popularity: 0.4, asOf: '2025', sources: [] };
  const priorsOf = (native: string) => {
    const draft = draftOf({ ...base, id: 'a', name: 'Dmitry Peskov' });
    draft.native = { lang: 'ru', text: native };
    draft.aliases.push({ text: 'Peskov', lang: 'en', flags: AliasFlag.Short, prior: 0.9 });
    for (const text of ['Peskow', 'Peso']) draft.aliases.push({ text, lang: 'de', flags: AliasFlag.Short });
    return new Map(aliasEntries([draft]).map((entry) => [entry.alias, entry.prior]));
  };
  expect(priorsOf('Дмитрий Песков').get('Peskow')).toBe(0.9);
  expect(priorsOf('Дмитрий Песков').get('Peso')).toBeLessThan(0.5);
  expect(priorsOf('Dmitry Peskov').get('Peskow')).toBeLessThan(0.5);
});

it.each([
  ['Reykjavík', 'reykjavik'],
  ['St. John’s', 'st-johns'],
  ['Łódź', 'lodz'],
  ['Wałbrzych–Świdnica', 'walbrzych-swidnica'],
  ['北京', ''],
])('slug of %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

it('an attested full form outweighs the same form as short or generated', () => {
  const base = { origin: 'x', kind: 'person' as const, popularity: 0.5, asOf: '2025', sources: [] };
  const draft = draftOf({ ...base, id: 'a', name: 'Saddam' });
  draft.aliases.push({ text: 'Saddam', lang: 'en', flags: AliasFlag.Short });
  const [entry] = aliasEntries([draft]);
  expect((entry?.flags ?? 0) & AliasFlag.Short).toBe(0);
});

it('a prior given for the primary name is kept', () => {
  const base = { origin: 'x', kind: 'place' as const, popularity: 0.5, asOf: '2025', sources: [] };
  const draft = draftOf({ ...base, id: 'a', name: 'Georgia' });
  draft.aliases.push({ text: 'Georgia', lang: 'en', flags: 0, prior: 0.45 });
  expect(aliasEntries([draft]).map((entry) => entry.prior)).toEqual([0.45]);
});

describe('an article and an everyday word', () => {
  it.each([
    ['Die Zeit', true],
    ['El Mundo', true],
    ['Le Monde', true],
    ['Il Giornale', true],
    ['Die Tageszeitung Berlin', false],
    ['The Times', false],
    ['La Repubblica delle Donne', false],
    ['Los Angeles', false],
  ])('%s: %s', (text, is) => expect(isArticleAndWord(canonical(text))).toBe(is));
});

it('a name that a neighbouring language says as a word is hardly ever the name', () => {
  const base = { origin: 'x', kind: 'place' as const, popularity: 0.6, asOf: '2025', sources: [] };
  const draft = draftOf({ ...base, id: 'kyiv-ua', name: 'Kyiv' });
  draft.aliases.push({ text: 'کیف', lang: 'fa', flags: 0 }, { text: 'کی‌یف', lang: 'fa', flags: 0 });
  const priors = new Map(aliasEntries([draft]).map((entry) => [entry.alias, entry.prior]));
  expect(priors.get('کیف')).toBeLessThan(0.05);
  expect(priors.get('کی‌یف')).toBeGreaterThan(0.5);
});

it('letters of a body with a record of its own are its, where no other is known by them', () => {
  const flags = AliasFlag.Acronym | AliasFlag.CaseSensitive;
  const body = { flags, popularity: 0.4, spelled: true };
  expect(sharePriors('unodc', [body])[0]).toBeGreaterThan(0.8);
  expect(sharePriors('unodc', [{ flags, popularity: 0.4 }])[0]).toBeLessThan(0.75);
  expect(sharePriors('dapx', [body, { flags, popularity: 0.4 }])[0]).toBeLessThan(0.75);
});
