import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';

const HINDI = 'hi';
/** Units of text that a surname takes. */
const LOOK = 14;

/** Surnames that very many bear. */
const SURNAME =
  /^(?:रेड्डी|शर्मा|सिंह|यादव|कुमार|गुप्ता|वर्मा|मिश्रा|पांडे|पांडेय|तिवारी|चौधरी|पटेल|शाह|खान|झा|ठाकुर|राव|नायडू|मेहता|जैन|अग्रवाल|चौहान|सैनी|मौर्य|पासवान|राय|दास|घोष|बनर्जी|मुखर्जी|चटर्जी|नायर|मेनन|अय्यर|पिल्लई|रावत|नेगी|बिष्ट|जोशी|भट्ट|त्रिपाठी|द्विवेदी|चतुर्वेदी|दुबे|शुक्ला|श्रीवास्तव|सक्सेना|सिन्हा|प्रसाद|मांझी|सोरेन|मुंडा|पवार|देशमुख|पाटिल)(?![\p{L}\p{M}])/u;

/** "[नीतीश कुमार] रेड्डी": who is named in full, and a surname behind it, is somebody else. */
export const hasOtherSurname = ({ many, from, scanned: { end } }: PageMention): boolean =>
  many &&
  from.lang === HINDI &&
  unitAt(from.run.text, end) === SPACE &&
  SURNAME.test(from.run.text.slice(end + 1, end + LOOK)) &&
  !from.mentions.some((other) => other.start === end + 1);
