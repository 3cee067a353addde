import { type AffixLists, type EndingTable, endings } from './affixes';
import { hashOf } from './hash';
import { ALL_RULES, type Gate, type Reading, type Word } from './reading';
import { IS_TANGLED, type Tokens } from './tokens';

/** Languages in Latin letters that write foreign names by sound, as they do in Cyrillic: Makron, Макрон. */
export const SOUND_SPELT: ReadonlySet<string> = new Set(['sr', 'sh']);

const LATIN = 'a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š'.split(' ');
const CYRILLIC = 'а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш'.split(' ');
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...LATIN.map((latin, i) => [latin, CYRILLIC[i] as string] as const),
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
]);

/** Shorter words are said more often than they are names. */
const SHORTEST = 3;

/** Everyday words, and cases of such, that would be names by sound: "Puno" of Pune, "Toga" of Togo, "Meni" of Maine. */
export const SOUND_WORDS: ReadonlySet<string> = new Set(
  `мене мени мена мено тога том пуно пуна пуне пуни пуну пуном пуног мале мала мали малу малом мало малог саме сама сами самом
  само меса месу месо месом чита читу читав маску маска маске маском раду рада раде радом рад радо
  дела делу делом дели кита кити киту шарлот`.split(/\s+/),
);

/** The word in Cyrillic, one letter for one sound; '' when a letter is none of Serbian's. */
export function cyrillicOf(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    const two = LETTERS.get(word.slice(i, i + 2));
    const letter = two ?? LETTERS.get(word.charAt(i));
    if (letter === undefined) return '';
    out += letter;
    i += two === undefined ? 1 : 2;
  }
  return out;
}

/** Case endings behind names as they sound. */
const CASES: AffixLists = {
  '': 'а у ом ем е и',
  а: 'е и у ом о ој',
  ка: 'ци',
  // Рубија, Абу Дабију; Рутеа, Сијартоа
  о: 'а у ом оа оу оом',
  ио: 'ија ију ијом ијем',
  и: 'ог ога ом ому им их ија ију ијем',
  е: 'еа еу еом',
  // Уједињене нације → Уједињених нација
  ене: 'ених еним',
  ије: 'ија ијама',
  ац: 'ца цу цем',
  ар: 'ра ру ром',
};
export const SOUND_ENDINGS: EndingTable = endings([CASES], { consonant: true });

/** Readings of a word in Latin letters as Cyrillic would write it. */
export function bySound(word: Word, gate: Gate, out: Reading[]): void {
  const { tokens, k } = word;
  if (gate.wanted !== ALL_RULES || ((tokens.flags[k] as number) & IS_TANGLED) !== 0) return;
  const name = cyrillicOf(spelt(tokens, k));
  if (name.length < SHORTEST || SOUND_WORDS.has(name)) return;
  const start = tokens.origin + (tokens.start[k] as number);
  const end = tokens.origin + (tokens.end[k] as number);
  const propose = (front: string, inflected: boolean) => {
    const hash = hashOf(front);
    if (!gate.admits(hash)) return;
    gate.told = ALL_RULES;
    out.push({ hash, front, from: 0, to: 0, back: '', start, end, inflected, head: false, tail: false });
  };
  propose(name, false);
  for (const { cut, put, afterConsonant } of SOUND_ENDINGS.all) {
    const stem = name.slice(0, name.length - cut.length);
    if (!name.endsWith(cut) || stem.length + put.length < SHORTEST || (afterConsonant && VOWEL.test(stem))) continue;
    propose(stem + put, true);
  }
}

const VOWEL = /[аеиоу]$/;

function spelt({ units, start, end }: Tokens, k: number): string {
  let text = '';
  for (let i = start[k] as number; i < (end[k] as number); i++) text += String.fromCharCode(units[i] as number);
  return text.toLowerCase();
}
