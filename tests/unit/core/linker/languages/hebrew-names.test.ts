import { expect, test } from 'vitest';
import { openLexicon } from '../../../../../core/lexicon/open-lexicon';
import { writeLexicon } from '../../../../../core/lexicon/write-lexicon';
import { wellKnown } from '../../../../support/array-entities';
import { linkText } from '../../../../support/link-text';

const NAMES = [
  ['country-il', 'place', 'Israel', 'ישראל'],
  ['jerusalem-il', 'place', 'Jerusalem', 'ירושלים'],
  ['bezalel-smotrich', 'person', 'Bezalel Smotrich', "בצלאל סמוטריץ'"],
  ['fox-shop', 'organisation', 'Fox', 'פוקס'],
  ['country-pe', 'place', 'Peru', 'פרו'],
  ['sederot-il', 'place', 'Sederot', 'שדרות'],
  ['hadera-il', 'place', 'Hadera', 'חדרה'],
  ['united-nations', 'organisation', 'United Nations', 'או"ם'],
  ['country-ph', 'place', 'Philippines', 'הפיליפינים'],
  ['country-in', 'place', 'India', 'הודו'],
  ['gaza-strip', 'place', 'Gaza Strip', 'עזה'],
  ['new-york-knicks', 'organisation', 'Knicks', 'הניקס'],
] as const;

const entities = wellKnown(NAMES.map(([id, kind, name]) => [id, kind, name]));
const lexicon = openLexicon(
  writeLexicon(NAMES.map(([, , , alias], entity) => ({ alias, entity, lang: 'he', prior: 0.95, flags: 0 }))),
);

test.each([
  ["השר בצלאל סמוטריץ' אמר.", ["בצלאל סמוטריץ'"]],
  ['השר בצלאל סמוטריץ׳ אמר.', ['בצלאל סמוטריץ׳']],
  ["העורך ישראל יוסקוביץ' כתב.", []],
  ['כך כתבה עדי בן ישראל אתמול.', []],
  ['ממשלת ישראל אמרה.', ['ישראל']],
  ['עורך הדין יוסי פוקס אמר.', []],
  ['עורך הדין חיים פוקס אמר.', []],
  ['בחנות פוקס נמכר בגד.', ['פוקס']],
  ['אתמול נסע יוסי לירושלים.', ['ירושלים']],
  ['מכבי והפועל ירושלים ניצחו.', []],
  ['בית״ר ירושלים ניצחה.', []],
  ['נשיא פרו הדיח שר, מפגינים מפרו-רוסים ועד פרו-אירופים.', ['פרו']],
  ['תושבי שדרות חזרו, התנועה נחסמה בשדרות רוטשילד.', ['שדרות']],
  ['תושבי כפר ירושלים חזרו לכפר חדרה.', []],
  ['תושבי הכפר חדרה יצאו.', ['חדרה']],
  ['תושבי חדרה יצאו, החוליה חדרה לישראל.', ['חדרה', 'ישראל']],
  ['מדינת לאום או"ם? לאו"ם אין דעה.', ['או"ם', 'או"ם']],
  ['רעידה בפיליפינים, ולפיליפינים אין כסף.', ['פיליפינים', 'פיליפינים']],
  ['הלחימה בעזה נמשכת, וביקורת עזה נשמעה.', ['עזה']],
  ['עובדים פיליפינים נסעו לבודו ולהודו.', ['הודו']],
])('%s', (text, surfaces) => {
  expect(linkText(text, { lexicon, entities }, { lang: 'he' }).surfaces).toEqual(surfaces);
});

const GAME = 'המאמן אמר שהמשחק בליגה היה קשה, שוער וחלוץ נפצעו, כדורגל הוא חיים. ';

test.each([
  [`${GAME}ירושלים ניצחה.`, []],
  [`${GAME}המשחק יתקיים בירושלים.`, ['ירושלים']],
  [`${GAME}המשחק נדחה בגלל המלחמה מול ישראל.`, ['ישראל']],
])('on a page about a game: %s', (text, surfaces) => {
  expect(linkText(text, { lexicon, entities }, { lang: 'he' }).surfaces).toEqual(surfaces);
});
