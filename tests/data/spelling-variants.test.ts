import { expect, it } from 'vitest';
import { generatedAliases } from '../../data/aliases/generated';
import { spellingVariants } from '../../data/aliases/spelling-variants';
import { draftOf } from '../../data/model';

it.each([
  ['he', 'אחמד א-שרע', ['אחמד אל-שרע']],
  ['he', 'עבד אל-פתאח א-סיסי', ['עבד אל-פתאח אל-סיסי']],
  ['he', 'אל-סיסי', ['א-סיסי']],
  ['he', 'חסן נסראללה', []],
  ['he', 'אל-חרירי', []],
  ['ar', 'أبو بكر البغدادي', ['أبي بكر البغدادي', 'أبا بكر البغدادي']],
  ['ar', 'عبد الفتاح السيسي', ['عبدالفتاح السيسي']],
  ['ar', 'عبدالفتاح السيسي', ['عبد الفتاح السيسي']],
  ['ar', 'أبوظبي', []],
  ['fa', 'محمدباقر قالیباف', ['محمد باقر قالیباف']],
  ['fa', 'محمد باقر قالیباف', ['محمدباقر قالیباف']],
  ['fa', 'حزب‌الله', ['حزبالله']],
  ['fa', 'محمد مرسی', []],
  ['ur', 'عبدالغنی برادر', ['عبد الغنی برادر']],
  ['en', 'Abdul Ghani Baradar', []],
])('%s %s', (lang, text, variants) => {
  expect(spellingVariants(text, lang)).toEqual(variants);
});

it('people and groups are found by them, short forms stay short', () => {
  const base = { origin: 'x', popularity: 0.8, asOf: '2025', sources: [] };
  const draft = draftOf({ ...base, id: 'a', kind: 'person', name: 'Ahmed al-Sharaa' });
  draft.aliases.push({ text: 'א-שרע', lang: 'he', flags: 1 });
  const made = generatedAliases(draft).filter(({ lang }) => lang === 'he');
  expect(made.map(({ text }) => text)).toEqual(['אל-שרע']);
  expect((made[0]?.flags ?? 0) & 1).toBe(1);
});

it.each([
  ['organisation', 'בג"ץ', ['בג"צ']],
  ['organisation', 'מח"ש', []],
  ['organisation', 'או"ם', ['או"מ']],
  ['organisation', 'משרד המשפטים האמריקני', ['משרד המשפטים האמריקאי']],
  ['organisation', 'בנק של ארצות הברית', ['בנק של ארה"ב']],
  ['place', 'העיר עזה', ['עיר עזה']],
  ['place', 'העין', []],
  ['place', 'קריית מוצקין', ['קרית מוצקין']],
  ['person', 'מוחמד בן סלמאן', ['מוחמד בן סלמן']],
  ['person', 'נוואף סלאם', ['נואף סלאם']],
  ['person', "ג'ו ביידן", ["ג'ו בידן"]],
  ['person', 'סלמאן', []],
  ['person', 'דוד לאור', []],
  ['person', "ג'יי די ואנס", ["ג'יי די וואנס"]],
  ['person', 'מרקו רוביו', ['מארקו רוביו']],
] as const)('Hebrew has it otherwise too: %s %s', (kind, text, variants) => {
  const base = { origin: 'x', popularity: 0.8, asOf: '2025', sources: [] };
  const draft = draftOf({ ...base, id: 'a', kind, name: 'Marco A' });
  draft.aliases.push({ text, lang: 'he', flags: 0 });
  const made = generatedAliases(draft).filter(({ lang }) => lang === 'he');
  expect(made.map((alias) => alias.text)).toEqual(variants);
});

it.each([
  ['António Guterres', undefined, 'أنطونيو غوتيريس', ['أنطونيو جوتيريس']],
  ['Guatemala', 'GT', 'غواتيمالا', ['جواتيمالا']],
  ['Al Gore', 'US', 'غور', []],
  ['Gaza Strip', 'PS', 'قطاع غزة', []],
  ['Ghana', 'GH', 'غانا', []],
  ['Democrats', 'US', 'الحزب الديمقراطي', ['الحزب الديموقراطي']],
])('Arab lands spell it otherwise: %s', (name, country, text, variants) => {
  const base = { origin: 'x', popularity: 0.8, asOf: '2025', sources: [] };
  const draft = draftOf({ ...base, id: 'a', kind: 'place', name, ...(country && { country }) });
  draft.aliases.push({ text, lang: 'ar', flags: 0 });
  const made = generatedAliases(draft).filter(({ lang }) => lang === 'ar');
  expect(made.map((alias) => alias.text)).toEqual(variants);
});
