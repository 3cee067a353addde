import { describe, expect, it } from 'vitest';
import { marked } from '../marked';

const CASES: readonly [name: string, lang: string, names: string[], text: string, expected: string][] = [
  [
    'German genitive',
    'de',
    ['Russland', 'Putin', 'Kreml'],
    'Russlands Putins Kremls',
    '[Russlands~=Russland] [Putins~=Putin] [Kremls~=Kreml]',
  ],
  [
    'German adjectives',
    'de',
    ['Russische Föderation', 'Weißes Haus'],
    'der russischen Föderation, im Weißen Haus',
    'der [russischen Föderation~=Russische Föderation], im [Weißen Haus~=Weißes Haus]',
  ],
  [
    'German compounds',
    'de',
    ['!US', 'Kreml'],
    'US-Präsident, Kreml-Chef, Kremlsprecher',
    '[US]-Präsident, [Kreml]-Chef, Kremlsprecher',
  ],
  ['German sharp s', 'de', ['Außenministerium'], 'AUSSENMINISTERIUM', '[AUSSENMINISTERIUM=Außenministerium]'],
  ['no genitive on English pages', 'en', ['Syrian', 'Russland'], 'Syrians Russlands', 'Syrians Russlands'],
  ['Nordic genitive', 'no', ['Trump'], 'Trumps plan', '[Trumps~=Trump] plan'],
  [
    'French elision',
    'fr',
    ['Assad', 'Iran', 'Ukraine'],
    "d’Assad, l'Iran, qu’Assad, L’Ukraine",
    "d’[Assad], l'[Iran], qu’[Assad], L’[Ukraine]",
  ],
  [
    'a name with its own apostrophe',
    'fr',
    ['Quai d’Orsay', 'Orsay', 'Côte d’Ivoire'],
    "Quai d'Orsay, Côte d’Ivoire",
    "[Quai d'Orsay=Quai d’Orsay], [Côte d’Ivoire]",
  ],
  ['two elisions are none', 'fr', ['Iran'], 'l’Iran, AL’l’Iran', 'l’[Iran], AL’l’Iran'],
  [
    'small letters left by an elision need a capital near',
    '',
    ['al-Nusra', 'al-הガAl'],
    'L’al-Nusra, L’al-הガAl, AL’l’al-הガAl',
    'L’[al-Nusra], L’al-הガAl, AL’l’al-הガAl',
  ],
  ['Italian elision', 'it', ['Iran', 'ONU'], "dell’Iran, all’ONU, nell'Iran", "dell’[Iran], all’[ONU], nell'[Iran]"],
  [
    'Italian articles and prepositions',
    'it',
    ['Ucraina', 'Ungheria'],
    "dall'Ucraina, un’Ungheria, L'Ucraina",
    "dall'[Ucraina], un’[Ungheria], L'[Ucraina]",
  ],
  [
    'Portuguese and Spanish letters',
    'pt',
    ['São Paulo', 'Perú'],
    'SAO PAULO, Peru',
    '[SAO PAULO=São Paulo], [Peru=Perú]',
  ],
  ['no elision on English pages', 'en', ['Angelo', 'Brien'], 'D’Angelo O’Brien', 'D’Angelo O’Brien'],
  [
    'Spanish accents',
    'es',
    ['Pedro Sánchez', 'Hamás'],
    'PEDRO SANCHEZ, Hamas',
    '[PEDRO SANCHEZ=Pedro Sánchez], [Hamas=Hamás]',
  ],
  ['English contractions', 'en', ['Trump'], "Trump'll, Trump’d, Trump's", "[Trump]'ll, [Trump]’d, [Trump]'s"],
  [
    'romanised letters with apostrophes',
    'en',
    ['Shara', 'Hayat Tahrir al-Sham'],
    "Shar’a, Hay'at Tahrir al‑Sham",
    "[Shar’a=Shara], [Hay'at Tahrir al‑Sham=Hayat Tahrir al-Sham]",
  ],
  [
    'Turkish suffixes',
    'tr',
    ['Suriye', 'Erdoğan', '!ABD', '!BM'],
    "Suriye'nin, Erdoğan’a, ABD’de, BM'nin",
    "[Suriye]'nin, [Erdoğan]’a, [ABD]’de, [BM]'nin",
  ],
  ['Turkish i', 'tr', ['IŞİD', 'İran', 'Irak'], 'IŞİD’in, İRAN, IRAK', '[IŞİD]’in, [İRAN=İran], [IRAK=Irak]'],
  ['Turkish without apostrophe is another word', 'tr', ['Suriye'], 'Suriyeli Suriyenin', 'Suriyeli Suriyenin'],
  [
    'Greek cases',
    'el',
    ['Μητσοτάκης', 'Ρωσία', 'Αθήνα', 'Παύλος', 'Ηνωμένες Πολιτείες'],
    'του Μητσοτάκη, Ρωσίας, ΑΘΗΝΑΣ, Παύλου, των Ηνωμένων Πολιτειών',
    'του [Μητσοτάκη~=Μητσοτάκης], [Ρωσίας~=Ρωσία], [ΑΘΗΝΑΣ~=Αθήνα], [Παύλου~=Παύλος], των [Ηνωμένων Πολιτειών~=Ηνωμένες Πολιτείες]',
  ],
  ['Vietnamese', 'vi', ['Nguyễn Phú Trọng'], 'Nguyen Phu Trong', '[Nguyen Phu Trong=Nguyễn Phú Trọng]'],
];

describe('languages of Latin and Greek letters', () => {
  it.each(CASES)('%s', (_, lang, names, text, expected) => expect(marked(names, text, lang)).toBe(expected));
});
