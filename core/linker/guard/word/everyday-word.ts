import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { textAfter, textBefore } from '../../units/text-beside';
import { ARABIC_EVERYDAY } from './everyday-arabic';
import { ARABIC_THINGS } from './everyday-arabic-things';
import { HEBREW_EVERYDAY } from './everyday-hebrew';
import { PERSIAN_EVERYDAY } from './everyday-persian';
import { TURKISH_EVERYDAY } from './everyday-turkish';
import type { Beside } from './word-beside';

type Words = ReadonlyMap<string, Beside>;

/** The fatherland, and a politician; a first name. */
const KOREAN: Words = new Map<string, Beside>([
  [
    '조국',
    {
      before: /(?:^|[^\p{L}])(?:내|나의|우리|사회주의|제2의|두|잃어버린|위대한|이 땅과) $/u,
      after:
        /^(?:을 (?:위|지키|떠나|사랑|배신|등지|찾|되찾)|의 (?:품|통일|미래|독립|해방|운명|광복|부름|산하|하늘|현실)|에 (?:충성|헌신|바치)|으로 돌아| ?(?:통일|해방|수호|광복|근대화|애)|애|과 민족|통일)/u,
    },
  ],
  ['리시', { after: /^ ?(?:수낵|수낙|총리)/u }],
]);

/** A first name; the town has other cases. */
const RUSSIAN: Words = new Map<string, Beside>([['Карина', {}]]);

const WORDS: ReadonlyMap<string, readonly Words[]> = new Map([
  ['ar', [ARABIC_EVERYDAY, ARABIC_THINGS]],
  ['fa', [PERSIAN_EVERYDAY]],
  ['he', [HEBREW_EVERYDAY]],
  ['ko', [KOREAN]],
  ['ru', [RUSSIAN]],
  ['tr', [TURKISH_EVERYDAY]],
]);

/** Units of text beside a word. */
const LOOK = 28;
const SPACES = /\s+/;

/** What Arabic and Hebrew write onto a noun, and the ending of what somebody does. */
const ONTO = /^(?:[وفبلك](?:ال)?|ال|[ובלמשכ]ה?|ה)(?=\p{L}{2})/u;
const OBJECT = /(?:ًا|اً|ا)$/u;

/** The word and what is left of it without what is written onto it. */
const formsOf = (word: string): readonly string[] => {
  const bare = word.replace(ONTO, '');
  return [word, bare, bare.replace(OBJECT, '')];
};

const has = (list: ReadonlySet<string>, near: string, far: string): boolean =>
  formsOf(near).some((form) => list.has(form)) || formsOf(far).some((form) => list.has(form));

/** Whether what ends directly before a name is one of the words, with what is written onto the name: "זכה ב". */
function follows(told: string, before: ReadonlySet<string> | RegExp): boolean {
  if (before instanceof RegExp) return before.test(told);
  const parts = told.split(SPACES);
  const onto = parts.pop() ?? '';
  const near = parts.pop() ?? '';
  if (near === '') return false;
  // "והברק" is joined to what stands before, "בעזה" is a place.
  if (onto !== '' && !AND.has(onto)) return formsOf(near).some((form) => before.has(`${form} ${onto}`));
  return has(before, near, `${parts.pop() ?? ''} ${near}`);
}
/** What joins two words, written onto the second. */
const AND = new Set(['و', 'ו']);

function precedes(next: string, after: ReadonlySet<string> | RegExp): boolean {
  if (after instanceof RegExp) return after.test(next);
  const [first, near = '', far = ''] = next.split(SEPARATOR, 3);
  return first === '' && (after.has(near) || after.has(`${near} ${far}`));
}
const SEPARATOR = /\s|[^\p{L}\p{M}\u200c"״'’]/u;

/**
 * True of a name where it is the everyday word that it is written like: "اتفاق [سلام]", a peace, on a page about Nawaf
 * Salam, "[مسقط] رأسه", his birthplace, "ביקורת [עזה]", strong criticism, "[Özel] sektör", the private sector.
 */
export function isEverydayWord({ text, from: { run, lang }, scanned: { start, end } }: PageMention): boolean {
  for (const words of WORDS.get(lang) ?? []) {
    const beside = words.get(text);
    if (!beside) continue;
    const { before, after, stems } = beside;
    if (!before && !after && !stems) return true;
    if (before && follows(textBefore(run.text, start, LOOK), before)) return true;
    if (stems?.some((stem) => run.text.startsWith(stem, end + 1)) && unitAt(run.text, end) === SPACE) return true;
    return after !== undefined && precedes(textAfter(run.text, end, LOOK), after);
  }
  return false;
}
