import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../support/fold';

const CASES: readonly [name: string, text: string, folded: string][] = [
  ['letter case', 'BARRACK Tom', 'barrack tom'],
  ['diacritics, composed and not', 'Sánchez Sa\u0301nchez', 'sanchez sanchez'],
  ['letters without a decomposition', 'Łódź Ørsted Þór Đoković', 'lodz orsted thor dokovic'],
  ['sharp s and ligatures', 'Straße STRAẞE Æsir œuvre ﬁn', 'strasse strasse aesir oeuvre fin'],
  ['full-width forms', 'ＮＡＴＯ ２０２５', 'nato 2025'],
  ['apostrophes of every kind', "Shar'a Shar’a Sharʿa Shar‘a Sharʼa", 'shara shara shara shara shara'],
  ['hyphens of every kind', 'al-Sharaa al‑Sharaa al–Sharaa al־Sharaa', 'al sharaa al sharaa al sharaa al sharaa'],
  ['a dash between spaces stands by itself', 'Assad - Putin — Xi', 'assad - putin — xi'],
  ['soft hyphen, zero width, joiners', 'Da\u00admas\u200bcus \ufeffSy\u2060ria', 'damascus syria'],
  ['no-break and thin spaces', 'New\u00a0York\u202fTimes', 'new york times'],
  ['dotted initials', 'U.S. J.D. Vance J. Edgar', 'us jd vance j edgar'],
  ['web addresses stay whole', 'see amazon.com now', 'see amazon.com now'],
  ['the end of a sentence stays', 'of Syria. Trump', 'of syria . trump'],
  ['superscripts and trade marks go', 'Xerox™ Assad²', 'xerox assad'],
  ['Turkish i with and without dot', 'IŞİD ışid İzmir izmir', 'isid isid izmir izmir'],
  ['Arabic hamza, alef, ya, ta marbuta', 'أحمد إيران آسيا القاهرة موسى', 'احمد ايران اسيا القاهره موسي'],
  ['Arabic vowels and tatweel', 'الشَّرْع الـشـرع', 'الشرع الشرع'],
  ['Persian ye and kaf, joiner parts words', 'اردوغان ترکیه حزب\u200cالله', 'اردوغان تركيه حزب الله'],
  ['the two ye of Urdu are two letters', 'چلی چلے', 'چلي چلے'],
  ['Arabic digits', '١٢ ۳', '12 3'],
  ['Arabic presentation forms', 'ﷲ ﻻ', 'الله لا'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Hebrew gershayim and geresh', 'ארה"ב ארה״ב האו“ם ג\'ולאני ג׳ולאני', 'ארהב ארהב האום גולאני גולאני'],
  ['Hebrew gershayim as two apostrophes', "ארה''ב האו׳׳ם האו’’ם ג'", 'ארהב האום האום ג'],
  ['quotes of two apostrophes', "''או''ם'' ''Assad''s'' ה''אסד''", 'אום assad s האסד'],
  ['Russian ё, й stays', 'Королёв Китай', 'королев китай'],
  ['Ukrainian letters stay apart', 'Київ Ґонта Зелений', 'київ ґонта зелений'],
  ['Greek tonos and final sigma', 'Μητσοτάκης ΜΗΤΣΟΤΑΚΗΣ', 'μητσοτακησ μητσοτακησ'],
  ['the dot of Hindi, composed and not', 'फ\u093c्रांस \u095e्रांस फ्रांस', 'फ्रांस फ्रांस फ्रांस'],
  ['Vietnamese', 'Nguyễn Phú Trọng', 'nguyen phu trong'],
  ['half-width kana with voicing', 'ﾄﾗﾝﾌﾟ ｶﾞｻﾞ', 'トランプ ガザ'],
  ['middle dots are soft', '唐纳德·特朗普 ドナルド・トランプ', '唐纳德特朗普ドナルド トランプ'],
  ['scripts part where they touch', 'BTS가 הFBI', 'bts 가 ה fbi'],
  ['lone surrogates are symbols', 'a\ud800b \udc00', 'a \ud800 b \udc00'],
];

describe('fold', () => {
  it.each(CASES)('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('maps every folded unit back to where it came from', () => {
    const text = 'Der Straße’s Sy\u00adria';
    const { text: folded, start, end } = fold(text);
    const at = folded.indexOf('strasse');
    expect(text.slice(start[at], end[at + 7])).toBe('Straße’s');
    const syria = folded.indexOf('syria');
    expect(text.slice(start[syria], end[syria + 4])).toBe('Sy\u00adria');
  });

  it('keeps offsets ordered and inside any text', () => {
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...'aß.’- ﷲ"אﾞｶ\u0301')),
    });
    fc.assert(
      fc.property(text, (original) => {
        const folded = fold(original);
        expect(folded.start).toHaveLength(folded.text.length);
        folded.start.forEach((start, i) => {
          expect(start).toBeGreaterThanOrEqual(i > 0 ? (folded.start[i - 1] ?? 0) : 0);
          expect(folded.end[i]).toBeLessThanOrEqual(original.length);
        });
      }),
    );
  });
});
