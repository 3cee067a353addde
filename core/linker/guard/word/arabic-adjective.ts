import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { wordStart } from '../../units/word-walk';

/** Countries that are written as their adjectives without the article are in the accusative. */
const ALIKE = new Set(['روسيا', 'سوريا', 'ليبيا']);
/** Nouns that the news qualifies by a country's adjective, in the accusative. */
const NOUNS =
  /^(?:[وف]?(?:هجوم|قصف|عدوان|توغل|تدخل|انسحاب|اتفاق|مشروع|قرار|مقترح|عرض|رد|دعم|موقف|تحرك|تصعيد|وفد|وسيط|جندي|ضابط|مسؤول|مصدر|دبلوماسي|مواطن|شخص|لاجئ|طفل|رجل|شاب|لاعب|مدرب|منتخب|فيلم|مسلسل|صاروخ|طيار|زلزال|جيش|نظام|شعب|حل|نفوذ|غاز|نفط|قمح|سلاح))ا[ً]?$/u;

/** "شهدت المدينة هجوما [روسيا] واسعا": a Russian attack, and no Russia. */
export function isArabicAdjective({ from, text, scanned: { start, clitic } }: PageMention): boolean {
  if (from.lang !== 'ar' || clitic > 0 || !ALIKE.has(text) || unitAt(from.run.text, start - 1) !== 0x20) return false;
  return NOUNS.test(from.run.text.slice(wordStart(from.run.text, start - 1), start - 1));
}

/** "[أودى] بحياة 42 شخصا": a verb of the news that looks like Audi, whose name has another letter at its end. */
export const isArabicVerb = ({ from, text }: PageMention): boolean => from.lang === 'ar' && KILLED.has(text);
const KILLED = new Set(['أودى', 'اودى']);
