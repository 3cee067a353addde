import { type AffixLists, type EndingTable, endings } from './affixes';

/** Case endings of names in Slavic languages written in Latin letters; letters as folded (ą a, ę e, ů u, ł l). */
const POLISH: AffixLists = {
  '': 'a u owi em iem ie ego emu',
  // Bagdad → Bagdadzie, Bejrut → Bejrucie, Katar → Katarze
  d: 'dzie',
  t: 'cie',
  r: 'rze',
  // Warszawa; Wielka Brytania → Wielkiej Brytanii
  a: 'y i e o ie ej iej',
  ga: 'dze',
  ka: 'ce',
  ra: 'rze',
  ta: 'cie',
  da: 'dzie',
  cha: 'sze',
  la: 'le',
  ia: 'ii ie io',
  ja: 'ji je jo',
  // Biały, Stany, Emiraty
  y: 'ego emu ym ow om ami ach',
  i: 'iego iemu im ich',
  // Joe → Joego, Joemu, Joem
  e: 'ych ym ymi ego emu em',
  ie: 'ich im imi',
  o: 'a u em ie',
  ek: 'ka kowi kiem ku',
  iec: 'ca cowi cem cu',
  // Wrocław → Wrocławiu, Poznań → Poznania, Radom → Radomiu
  aw: 'awiu awia awiem',
  n: 'niu nia niem',
  om: 'omiu omia omiem',
  cz: 'czy',
  // Katowice → Katowicach, Kielce → Kielc; Zabrze → Zabrzu, Opole → Opolu
  ice: 'icach ic icom icami',
  lce: 'lcach lc lcom lcami',
  rze: 'rzu rza rzem',
  ole: 'olu ola olem',
  // Paweł → Pawła
  awel: 'awla awlowi awlem awle',
};

const CZECH_SLOVAK: AffixLists = {
  '': 'a u ovi em e om y',
  // Fiala → Fialovi
  a: 'y e u ou o ove ovi ej',
  ha: 'ze',
  ka: 'ce',
  ra: 're',
  // Kaja → Kaji; Maria → Marii
  ja: 'ji',
  ia: 'ii',
  ie: 'ii',
  o: 'a u em e om ovi',
  // dům → domu
  um: 'omu ome omem',
  y: 'eho emu em ym ych ymi ou',
  i: 'iho imu im ich imi',
  // Nawrocki → Nawrockého; -kem is of -ek, too: Turek
  ki: 'keho kemu kym',
  // Netanjahu → Netanjahua
  u: 'ua uovi uem',
  e: 'i em ich',
  ec: 'ce ci cem',
  // Olomouc → Olomouci
  ouc: 'ouce ouci oucem',
  // Pavel, Karel, Marek: the last vowel goes
  avel: 'avla avlu avlovi avlem',
  arel: 'arla arlu arlovi arlem',
  ek: 'ka ku kovi kem',
  // Andrej, Sergej → Sergeji; Babiš, Aleš, Miloš, Tomáš, Lukáš: never any s, or Parisi were Paris
  ej: 'eji',
  bis: 'bisi',
  les: 'lesi',
  los: 'losi',
  mas: 'masi',
  kas: 'kasi',
};

const SOUTH: AffixLists = {
  '': 'a u om em e i',
  a: 'e i u om o oj',
  // Rijeka → Rijeci
  ka: 'ci',
  o: 'a u om',
  // Trebinje → Trebinju
  nje: 'nju nja njem',
  i: 'og oga om omu im ih a u',
  ac: 'ca cu cem',
  // Aleksandar → Aleksandra, Petar → Petra
  dar: 'dra dru drom dre',
  tar: 'tra tru trom tre',
};

/** Endings by page language. */
export const LATIN_SLAVIC_ENDINGS: Readonly<Record<string, EndingTable>> = (() => {
  const polish = endings([POLISH], { consonant: true });
  const czech = endings([CZECH_SLOVAK], { consonant: true });
  const south = endings([SOUTH], { consonant: true });
  return { pl: polish, cs: czech, sk: czech, hr: south, sr: south, bs: south, sl: south, sh: south };
})();
