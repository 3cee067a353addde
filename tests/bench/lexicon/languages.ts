import { random } from '../../unit/core/lexicon/generate';

/** A made-up language: how its words look, and how its names are put together. */
/** What the bench asks of a language. */
export interface Language {
  name: string;
  lang: string;
  spaceless: boolean;
  /** Distinct names; a shorter list is the beginning of a longer one. */
  names(count: number): string[];
  /** Prose of so many units in which names occur. */
  text(length: number, names: readonly string[]): string;
}

interface World {
  name: string;
  lang: string;
  onsets: string[];
  vowels: string[];
  ends: string[];
  /** Written without spaces. */
  spaceless: boolean;
  cased: boolean;
}

const list = (s: string) => s.split(' ');

const WORLDS: readonly World[] = [
  {
    name: 'English',
    lang: 'en',
    onsets: list('b br c ch d f g gr h j k l m n p r s sh st t th tr v w'),
    vowels: list('a e i o u ai ea oo'),
    ends: ['', '', ...list('n r l s t ck nd rt y ng m')],
    spaceless: false,
    cased: true,
  },
  {
    name: 'Russian',
    lang: 'ru',
    onsets: list('б в г д ж з к л м н п р с т ф х ц ч ш ст пр кр'),
    vowels: list('а е и о у ы я ю'),
    ends: ['', '', ...list('в н к р л т й с м')],
    spaceless: false,
    cased: true,
  },
  {
    name: 'Arabic',
    lang: 'ar',
    onsets: list('ب ت ث ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه و ي'),
    vowels: ['', '', ...list('ا و ي')],
    ends: ['', ...list('ن ر م د ة')],
    spaceless: false,
    cased: false,
  },
  { name: 'Chinese', lang: 'zh', onsets: [], vowels: [], ends: [], spaceless: true, cased: false },
];

/** The most frequent words of a language (of, in, the) begin no names. */
const FUNCTION_WORDS = 200;
const LAST_NAMES = 60_000;

const capitalised = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Han units in use, the common ones first. */
const HAN = Array.from({ length: 3500 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 37) % 20_000)));
/** The same in the order of names, which use other units often than prose does. */
const NAME_HAN = HAN.map((_, i) => HAN[(i * 1009) % HAN.length] as string);

/** Index below `n`, small ones much likelier (Zipf's law with exponent 1). */
const zipf = (rand: () => number, n: number) => Math.min(n - 1, Math.floor(n ** rand()) - 1 + Math.floor(rand() * 1.5));

function words(world: World, count: number, syllables: number, rand: () => number, units = HAN): string[] {
  const pick = (options: readonly string[]) => options[Math.floor(rand() * options.length)] ?? '';
  const seen = new Set<string>();
  while (seen.size < count) {
    if (world.spaceless) {
      const length = syllables + (rand() < 0.4 ? 1 : 0);
      seen.add(Array.from({ length }, () => units[zipf(rand, units.length)]).join(''));
      continue;
    }
    let word = '';
    const n = Math.max(1, syllables + Math.floor(rand() * 2 - 0.5));
    for (let i = 0; i < n; i++) word += pick(world.onsets) + pick(world.vowels) + (i === n - 1 ? pick(world.ends) : '');
    seen.add(word);
  }
  return [...seen];
}

/** `count` names, about 15 units long in alphabets: people (first and family name), places and bodies of 1–3 words. */
function makeNames(world: World, count: number): string[] {
  const rand = random(7);
  const common = vocabulary(world);
  const grammar = new Set(common.slice(0, FUNCTION_WORDS));
  const lexical = (list: readonly string[]) => list.filter((word) => !grammar.has(word));
  const firsts = lexical(words(world, 4000, world.spaceless ? 1 : 2, rand, NAME_HAN));
  const lasts = lexical(words(world, LAST_NAMES, world.spaceless ? 2 : 3, rand, NAME_HAN));
  const show = (word: string) => (world.cased ? capitalised(word) : word);
  const glue = world.spaceless ? '' : ' ';
  const names = new Set<string>();
  while (names.size < count) {
    const kind = rand();
    const last = show(lasts[Math.floor(rand() * lasts.length)] ?? '');
    const first = show(firsts[zipf(rand, firsts.length)] ?? '');
    if (kind < 0.55) names.add(first + glue + last);
    else if (kind < 0.6)
      names.add(show(common[FUNCTION_WORDS + zipf(rand, common.length - FUNCTION_WORDS)] ?? '') + glue + last);
    else if (kind < 0.8) names.add(world.spaceless ? first + last.slice(0, 2) : last);
    else
      names.add(last + glue + show(lasts[Math.floor(rand() * lasts.length)] ?? '') + (kind < 0.9 ? glue + first : ''));
  }
  return [...names];
}

const vocabularies = new Map<string, string[]>();
/** Common words of a made-up language, the most frequent first. */
function vocabulary(world: World): string[] {
  const known = vocabularies.get(world.name);
  if (known) return known;
  const rand = random(3);
  const made = [...new Set([...words(world, 150, 1, rand), ...words(world, 20_000, 2, rand)])];
  vocabularies.set(world.name, made);
  return made;
}

/** Prose of about `length` units in which every twentieth word or so is a name; half of those are among `names`. */
function makeText(world: World, length: number, names: readonly string[]): string {
  const rand = random(11);
  const common = vocabulary(world);
  const strangers = words(world, 5000, world.spaceless ? 2 : 3, rand, NAME_HAN);
  const out: string[] = [];
  let sentence = 0;
  for (let size = 0; size < length; ) {
    const draw = rand();
    let word = common[zipf(rand, common.length)] ?? '';
    if (draw < 0.025) word = names[Math.floor(rand() * names.length)] ?? '';
    else if (draw < 0.05) word = strangers[Math.floor(rand() * strangers.length)] ?? '';
    if (world.cased && (sentence === 0 || draw < 0.05)) word = capitalised(word);
    sentence++;
    const stop = sentence > 8 && rand() < 0.12;
    if (stop) sentence = 0;
    const mark = stop
      ? world.spaceless
        ? '。'
        : '. '
      : rand() < 0.05
        ? world.spaceless
          ? '，'
          : ', '
        : world.spaceless
          ? ''
          : ' ';
    out.push(word, mark);
    size += word.length + mark.length;
  }
  return flat(out.join('').slice(0, length));
}

/** One flat string in memory, as text from a message is. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

const languages: Language[] = WORLDS.map((world) => ({
  name: world.name,
  lang: world.lang,
  spaceless: world.spaceless,
  names: (count) => makeNames(world, count),
  text: (length, names) => makeText(world, length, names),
}));

/** Names and prose of all languages side by side, a paragraph each in turn. */
const mixed: Language = {
  name: 'mixed',
  lang: '',
  spaceless: true,
  names: (count) => {
    const lists = languages.map((language) => language.names(Math.ceil(count / languages.length)));
    return Array.from({ length: count }, (_, i) => lists[i % lists.length]?.[Math.floor(i / lists.length)] ?? '');
  },
  text: (length, names) => {
    const part = Math.ceil(length / languages.length);
    const texts = languages.map((language, i) =>
      language.text(
        part,
        names.filter((_, n) => n % languages.length === i),
      ),
    );
    const out: string[] = [];
    for (let at = 0; at < part; at += 500) for (const text of texts) out.push(text.slice(at, at + 500), '\n');
    return flat(out.join('').slice(0, length));
  },
};

export const LANGUAGES: readonly Language[] = [...languages, mixed];
