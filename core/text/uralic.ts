import { type AffixLists, type EndingTable, endings } from './affixes';

/** The stem of a name as it stands before `cases`: `stem('gi', …)` for Helsin|ki → Helsin|gi|n. */
const stem = (end: string, cases: string): string =>
  cases
    .split(' ')
    .map((ending) => end + ending)
    .join(' ');

/** Finnish cases that close a syllable and so weaken the consonant before them: n, ssa, sta … */
const WEAK = 'n ssa sta lla lta lle ksi';

/** Case endings of names in Finnish, as dictionary ending → endings in text; folded: ä is a, ö is o. */
const FINNISH: AffixLists = {
  // Ukraina, Orpo, Nato; names that end in a consonant take an i before: Trumpin, Putinilla
  '': `${WEAK} a ta na an en in on un yn han hen hin hon hun seen
    ${stem('i', 'n ssa sta lla lta lle ksi a na in')}`,
  // Suomi → Suomen
  i: stem('e', 'n ssa sta lla lta lle ksi a na en'),
  // Strong and weak stem: Turkki → Turkin, Eurooppa → Euroopan, Helsinki → Helsingin, Englanti → Englannin
  kki: stem('ki', WEAK),
  kka: stem('ka', WEAK),
  kko: stem('ko', WEAK),
  ppa: stem('pa', WEAK),
  ppi: stem('pi', WEAK),
  tti: stem('ti', WEAK),
  tta: stem('ta', WEAK),
  tto: stem('to', WEAK),
  nki: stem('ngi', WEAK),
  nka: stem('nga', WEAK),
  nti: stem('nni', WEAK),
  nta: stem('nna', WEAK),
  nto: stem('nno', WEAK),
  lta: stem('lla', WEAK),
  lti: stem('lli', WEAK),
  // Häkkänen → Häkkäsen; Kokoomus → Kokoomuksen
  nen: `${stem('se', 'n ssa lla lta lle ksi na en')} sta sesta`,
  us: `${stem('ukse', 'n ssa sta lla lta lle ksi na en')} usta`,
  is: `${stem('ikse', 'n ssa sta lla lta lle ksi na en')} ista`,
  // Yhdysvallat → Yhdysvaltojen, Alankomaat → Alankomaiden, Filippiinit → Filippiinien, Vihreät → Vihreiden
  vallat: `valtojen valtain valtoja valtoihin ${stem('valloi', 'ssa sta lla lta lle ksi')}`,
  kunnat: `kuntien kuntia kuntiin ${stem('kunni', 'ssa sta lla lta lle ksi')}`,
  aat: `aiden aita aihin ${stem('ai', 'ssa sta lla lta lle')}`,
  eat: `eiden eita eihin ${stem('ei', 'ssa sta lla lta lle')}`,
  it: `ien eja eihin ${stem('ei', 'ssa sta lla lta lle')}`,
  set: `sten sia siin ${stem('si', 'ssa sta lla lta lle')}`,
};

/** Estonian: the genitive's vowel and what is added to it. */
const ESTONIAN: AffixLists = {
  '': `s st sse l le lt ga d t ks ni ta na i a e u it ut at ini ile ilt il is ist isse iga iks ita
    ale alt al as ast asse aga aks ele elt el es est esse ega eks ule ult ul us ust usse uga uks`,
};

/** Consonants that the ending of "with" doubles: Trumppal, Orbánnal; double letters of one sound after them. */
const DOUBLED = 'b c d f g h j k l m n p r s t v z'.split(' ').flatMap((one) => [`${one}al`, `${one}el`]);

/** Case endings of names in Hungarian; folded: á is a, é is e, ö is o. */
const HUNGARIAN: AffixLists = {
  '': `t ot et at ban ben ba be bol rol tol ra re nal nel nak nek hoz hez val vel ig ert kent n on en e ek
    ${DOUBLED.join(' ')}`,
  sz: 'sszal sszel',
  cs: 'ccsal ccsel',
  gy: 'ggyal ggyel',
  ny: 'nnyal nnyel',
  zs: 'zzsal zzsel',
};

/** Endings by page language. */
export const URALIC_ENDINGS: Readonly<Record<string, EndingTable>> = {
  fi: endings([FINNISH]),
  et: endings([ESTONIAN]),
  hu: endings([HUNGARIAN]),
};
