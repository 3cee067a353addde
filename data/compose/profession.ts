import { countryNames } from '../sources/countries/countries';

/** Professions read from the key words of an office; the first line that fits wins. */
const PROFESSIONS: readonly (readonly [profession: string, words: readonly string[]])[] = [
  ['', ['king', 'queen', 'emir', 'sultan', 'crown prince', 'prince of', 'princess', 'pope', 'emperor', 'first lady']],
  [
    'diplomat',
    [
      'ambassador',
      'chargé d’affaires',
      "chargé d'affaires",
      'envoy',
      'permanent representative',
      'special representative',
      'special coordinator',
      'consul',
    ],
  ],
  [
    'military officer',
    ['general staff', 'commander', 'army chief', 'chief of staff of the', 'joint chiefs', 'chief of the defence'],
  ],
  ['judge', ['judge', 'chief justice', 'justice of', 'prosecutor of the international']],
  ['lawyer', ['prosecutor', 'attorney']],
  ['banker', ['governor of the bank', 'central bank', 'federal reserve', 'european central bank']],
  [
    'business executive',
    ['chief executive', 'ceo', 'chairman of the board', 'founder of', 'co-founder', 'managing director'],
  ],
  ['cleric', ['patriarch', 'archbishop', 'bishop', 'grand mufti', 'supreme leader', 'ayatollah', 'imam', 'cardinal']],
  ['journalist', ['editor', 'journalist', 'correspondent', 'anchor']],
  [
    'politician',
    [
      'president',
      'minister',
      'senator',
      'member of parliament',
      'congress',
      'representative',
      'governor',
      'mayor',
      'secretary',
      'speaker',
      'chancellor',
      'premier',
      'party leader',
      'leader of the opposition',
      'member of the knesset',
      'member of the house',
      'commissioner',
      'lawmaker',
      'deputy',
      'taoiseach',
      'councillor',
    ],
  ],
];

/** "foreign minister" → "politician"; '' for offices that say it all ("king"), undefined when nothing is known. */
export function profession(title: string): string | undefined {
  const [, headed = ''] = /^chief executive of (?:the )?(.+)$/.exec(title) ?? [];
  // Of Hong Kong, of Afghanistan: a head of government, not of a firm.
  if (headed !== '' && [...countryNames().values()].includes(headed)) return 'politician';
  const lower = title.toLowerCase();
  for (const [name, words] of PROFESSIONS) {
    if (words.some((word) => hasWord(lower, word))) return name;
  }
  return undefined;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[a-z]/.test(before) && !/[a-z]/.test(after)) return true;
  }
  return false;
}
