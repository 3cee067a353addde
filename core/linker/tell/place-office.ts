import { Cue, type CueWords } from '../scan/cues';
import type { PageMention } from '../settle/page-mention';
import { unitAt } from '../units/char-class';
import { textAfter, textBefore } from '../units/text-beside';
import { wordEnding } from '../units/word-walk';
import { phraseBehind, phrasesBehind, withOwner } from '../words/phrases';

/** Units of text beside a name in which its office stands. */
const LOOK = 60;

/** What has an office; a premier is a state's where no country is meant. */
type Rank = 'country' | 'state' | 'town' | 'premier';

/** Offices of the states of a federation, before the name. */
const STATE_BEFORE =
  /(?:\b(?:governor|senators?|gentle(?:man|woman|lady)|congress(?:man|woman)|attorney general|legislature) (?:of|from|for) (?:the state of )?|\belected to the (?:U\.?S\.? )?(?:senate|house|congress) from |\b(?:sen|rep|gov|senator|governor|congress(?:man|woman))\.? \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2} (?:of|from) |\([DRI]-|\b(?:republican|democrat|independent) (?:of|from) )$/iu;
/** The same office in other languages: "gobernador de [Florida]", "מושל [ניו יורק]". */
const STATE_ABROAD =
  /(?:^|[^\p{L}])(?:gobernadora?|governadora?|gouverneure?|gouverneurin|governatore|governatrice|senadora?|sénat(?:eur|rice)|senator(?:in)?) (?:de (?:la )?|do |da |du |del |della |di |von |de l['’])$|(?:^|[^\p{L}])[והלבמכש]{0,2}מושלת? $/iu;
/** Offices that only a country has. */
const COUNTRY_BEFORE = /\b(?:president|prime minister|king|queen|foreign minister) of $/iu;
const TOWN_BEFORE = /\b(?:mayor|city) of $/iu;

/** What a state makes or has and a city hardly ever: "[New York]’s gun law". */
const LAW =
  /^(?:['’]s)? (?:\p{Ll}+ ){0,2}?(?:laws?|statutes?|legislators|constitution|supreme court|court of appeals|election officials|congressional)\b/iu;

/** "upstate [New York]": no city has that. */
const UPSTATE = /\bupstate $/i;

/** "in the Senate representing [New York]" */
const SITS = /\b(?:[Ss]enate|[Hh]ouse|[Cc]ongress) representing $/;
const REPRESENTS = /\brepresent(?:s|ed|ing) $/;
/** What only a state’s lawmaker does: "represented [New York] in Congress". */
const IN_CONGRESS =
  /^ (?:as an? (?:Democrat|Republican|independent)\b|in (?:the )?(?:U\.?S\.? )?(?:House|Senate|Congress)\b)/;

/** The words that join an office to the name after it, or stand right before it. */
const JOINTS = new Set(
  `of from for de la do da du del della di von upstate represents represented representing
  מושל מושלת המושל ומושל ומושלת למושל למושלת במושל במושלת שמושל שמושלת כמושל כמושלת`.split(/\s+/),
);

/** True when an office may stand before `start`: after all other words the looks below are spared. */
function follows(text: string, start: number): boolean {
  const joint = unitAt(text, start - 1);
  if (joint !== 0x20) return joint === 0x2d;
  return JOINTS.has(wordEnding(text, start - 1));
}

const eachAfter = (words: readonly string[], offices: readonly string[]): string[] =>
  offices.flatMap((office) => words.map((word) => `${word} ${office}`));

const STATE_OFFICES = [
  'gov.',
  'sen.',
  'governor',
  'senator',
  'senators',
  'congressman',
  'congresswoman',
  'legislature',
  'attorney general',
];
const RULERS = ['prime minister', 'president', 'king', 'queen'];

/** Offices and bodies behind a name, with what has them. */
const BEHIND: ReadonlyMap<string, Rank> = new Map<string, Rank>(
  Object.entries({
    state: [...STATE_OFFICES, ...eachAfter(['state', 'lieutenant', 'lt.', 'republican', 'democratic'], STATE_OFFICES)],
    country: [
      ...RULERS,
      ...eachAfter(['then', 'former', 'late'], RULERS),
      ...eachAfter(['foreign', 'defence', 'defense'], ['minister', 'ministry']),
      'parliament',
      'central bank',
    ],
    town: ['mayor', 'city council'],
    // The head of a province, or of a country that has no governors: "[Ontario] Premier".
    premier: ['premier'],
  }).flatMap(([rank, offices]) => offices.map((office) => [office, rank as Rank] as const)),
);
const PHRASES = phrasesBehind(BEHIND.keys());

export const OFFICE_CUES: CueWords = { cue: Cue.Office, before: JOINTS, after: PHRASES.words };

/** What the office behind a name says it is, '' when there is none. */
export function officeBehind({ from, scanned: { end } }: PageMention): Rank | '' {
  const { text } = from.run;
  return BEHIND.get(phraseBehind(text, withOwner(text, end), PHRASES)) ?? '';
}

/** What the offices beside a name say it is; `behind` = {@link officeBehind}. */
export function officeBeside({ from, scanned: { start, end } }: PageMention, behind: Rank | ''): Rank | '' {
  const { text } = from.run;
  const before = follows(text, start) ? textBefore(text, start, LOOK) : '';
  if (SITS.test(before)) return 'state';
  if (REPRESENTS.test(before)) return IN_CONGRESS.test(textAfter(text, end, LOOK)) ? 'state' : '';
  if (behind === 'state' || STATE_BEFORE.test(before) || UPSTATE.test(before) || STATE_ABROAD.test(before))
    return 'state';
  if (behind === 'country' || COUNTRY_BEFORE.test(before)) return 'country';
  return behind === 'town' || TOWN_BEFORE.test(before) ? 'town' : '';
}

/** True where a law or court of its own tells a state. */
export const makesLaw = ({ from, scanned: { end } }: PageMention): boolean =>
  LAW.test(textAfter(from.run.text, end, LOOK));
