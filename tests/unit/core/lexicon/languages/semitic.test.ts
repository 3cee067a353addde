import { describe, expect, it } from 'vitest';
import { marked } from '../marked';

const ARABIC = [
  'الاتحاد الأوروبي',
  'سوريا',
  'الصين',
  'موسكو',
  'لبنان',
  'حزب الله',
  'أحمد الشرع',
  'الشرع',
  'باراك',
  'أراك',
  'السودان',
  'القاهرة',
  'مصطفى',
];
const ARABIC_CASES: readonly [name: string, text: string, expected: string][] = [
  ['and', 'وسوريا والصين', 'و[سوريا] و[الصين]'],
  ['so', 'فالصين', 'ف[الصين]'],
  ['in, as, to', 'بموسكو كموسكو لموسكو', 'ب[موسكو] ك[موسكو] ل[موسكو]'],
  ['two particles', 'وبالصين ولسوريا', 'وب[الصين] ول[سوريا]'],
  ['to with the article is fused', 'للاتحاد الأوروبي', '[للاتحاد الأوروبي=الاتحاد الأوروبي]'],
  ['and, to, article', 'وللسودان', 'و[للسودان=السودان]'],
  ['a name that begins with ل', 'للبنان', 'ل[لبنان]'],
  ['ta marbuta and alef maqsura', 'القاهره مصطفي', '[القاهره=القاهرة] [مصطفي=مصطفى]'],
  ['vowel signs and tatweel', 'الشَّرع الشـرع', '[الشَّرع=الشرع] [الشـرع=الشرع]'],
  ['hamza left out', 'احمد الشرع', '[احمد الشرع=أحمد الشرع]'],
  ['the whole word before a part of it', 'باراك', '[باراك]'],
  ['no particle off the middle word', 'أحمد والشرع', 'أحمد و[الشرع]'],
  ['nothing inside a word', 'السوريالية', 'السوريالية'],
];
const PERSIAN_CASES: readonly [name: string, text: string, expected: string][] = [
  ['ی and ک for the Arabic letters', 'سوریا سوريا', '[سوریا=سوريا] [سوريا]'],
  ['ک and ك', 'باراک باراك', '[باراک=باراك] [باراك]'],
  ['no-break joiner', 'حزب‌الله', '[حزب‌الله=حزب الله]'],
  ['particles are not written on', 'وسوريا', 'وسوريا'],
  ['the link to what follows, after a vowel', 'سوریای نوین', '[سوریای~=سوريا] نوین'],
  ['on the last word only', 'مصطفای سوریای', 'مصطفای [سوریای~=سوريا]'],
  ['an adjective', 'سوریایی', 'سوریایی'],
];
const HEBREW = ['שלום', 'ארה"ב', 'סנאט', 'קרמלין', 'או"ם', "אל-ג'ולאני", 'מוסקבה', 'טראמפ', 'ויטקוף', 'האיחוד האירופי'];
const HEBREW_CASES: readonly [name: string, text: string, expected: string][] = [
  ['gershayim of any kind', 'ארה״ב ארה“ב ארהב', '[ארה״ב=ארה"ב] [ארה“ב=ארה"ב] [ארהב=ארה"ב]'],
  ['gershayim as two apostrophes', "לארה''ב מהאו''ם", `ל[ארה''ב=ארה"ב] מ[האו''ם=או"ם]`],
  ['vowel points', 'שָׁלוֹם', '[שָׁלוֹם=שלום]'],
  ['in, to, from, as', 'במוסקבה למוסקבה ממוסקבה כמוסקבה', 'ב[מוסקבה] ל[מוסקבה] מ[מוסקבה] כ[מוסקבה]'],
  ['and, that', 'וטראמפ שטראמפ כשטראמפ', 'ו[טראמפ] ש[טראמפ] כש[טראמפ]'],
  ['sequences', 'ושבסנאט ובקרמלין', 'ושב[סנאט] וב[קרמלין]'],
  ['the article is inside the span', 'הקרמלין מהאו“ם', '[הקרמלין=קרמלין] מ[האו“ם=או"ם]'],
  ['before a name that has the article', 'והאיחוד האירופי', 'ו[האיחוד האירופי]'],
  ['geresh inside', 'אל-ג׳ולאני', "[אל-ג׳ולאני=אל-ג'ולאני]"],
  ['a prefix before quotes', 'ב"קרמלין"', 'ב"[קרמלין]"'],
  ['a prefix with a hyphen', 'ב-סנאט', 'ב-[סנאט]'],
  ['a doubled letter behind a prefix', 'לוויטקוף, שוויטקוף', 'ל[וויטקוף=ויטקוף], ש[וויטקוף=ויטקוף]'],
];

describe('Arabic', () => {
  it.each(ARABIC_CASES)('%s', (_, text, expected) => expect(marked(ARABIC, text, 'ar')).toBe(expected));
});
describe('Persian', () => {
  it.each(PERSIAN_CASES)('%s', (_, text, expected) => expect(marked(ARABIC, text, 'fa')).toBe(expected));
});
it('words that begin like a particle and go on like a name', () => {
  expect(
    marked(['רקה', 'יוון', 'קרים', 'פרו', 'קומי', 'סיסי'], 'כיוון מקרים ושמקרים הפרו שהפרו מקומי בסיסי', 'he'),
  ).toBe('כיוון מקרים ושמקרים הפרו שהפרו מקומי בסיסי');
  expect(marked(['יוון', 'קרים'], 'ליוון בקרים', 'he')).toBe('ל[יוון] ב[קרים]');
  expect(marked(['رقة', 'تبت', 'روس'], 'فرقة وفرقة كتبت لورقة', 'ar')).toBe('فرقة وفرقة كتبت لورقة');
});
it('short words of Persian are no linked names', () => {
  expect(marked(['برا', 'رو'], 'برای روی', 'fa')).toBe('برای روی');
  expect(marked(['سوريا'], 'سورياي', 'ar')).toBe('سورياي');
});
describe('Hebrew', () => {
  it.each(HEBREW_CASES)('%s', (_, text, expected) => expect(marked(HEBREW, text, 'he')).toBe(expected));
});
