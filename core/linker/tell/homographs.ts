/** A word that the dataset knows as one thing, and that pages of some languages write of another. */
export interface Homograph {
  langs: readonly string[];
  /** What the word is taken for, and what it is there. */
  usual: string;
  meant: string;
  /** When the usual meaning is written so in these languages: `never`, or where the page names it in full `too`. */
  usualIf?: 'never' | 'too';
  /** True when the words beside a mention tell the other meaning, for all mentions of the page. */
  told?: (before: string, after: string) => boolean;
  /** True when they tell the usual one, for this mention. */
  usually?: (before: string, after: string) => boolean;
}

const PEOPLE =
  /^(?: (?:people|children|women|men|girls|boys|families|family|settlements?|camps?|populations?|activists?|origin|descent|heritage|rights|pupils|mothers|victims|ancestry|holocaust|language|Travell?ers|are|were|who|themselves|Kinder|Familien)\b|,? (?:and|und|en) (?:Sinti|Jews|Juden|Travell?ers|Gypsies|Gypsy)\b)/u;
const ARTICLE = /(?:^|[^\p{L}])(?:the|die|der|den|de) $/iu;
const WITH = /(?:Sinti (?:and|und|en)|[Ee]thnic|Jews(?: and|,)|murdered) $/u;
/** "Roma are second in the table" is the club. */
const ACTS = /^ (?:are|were|who)\b/;
const CLUB_BEFORE = /(?:\bAS|against|beat|defeated|\d|vs?\.?|gegen) $/iu;
const CLUB_AFTER =
  /^(?:['’]s)? (?:FC|\d|beat|won|lost|drew|v\b|vs\b|coach|manager|captain|fans|striker|forward|midfielder|defender|goalkeeper|winger|Trainer|Stürmer)/u;

/** "el [Madrid]": towns have no article; of them too it is said, "el [Madrid] de los Austrias". */
const EL = /(?:^|\s)(?:[Ee]l|al|del) $/;
const byEl = (before: string): boolean => EL.test(before);
const withoutEl = (before: string, after: string): boolean => !EL.test(before) || /^ del? /.test(after);
/** "il [Napoli]"; on a page that has it so the town is told by a preposition or begins with a day: "[Napoli], 3 maggio". */
const IL = /(?:^|\s)(?:[Ii]l|[Uu]n|al|del|dal|nel|sul|col) $/;
const byIl = (before: string): boolean => IL.test(before);
const AT = /(?:^|\s)(?:[Aa]|[Dd]i|[Dd]a|[Ii]n|[Pp]er|verso) $/;
const asTown = (before: string, after: string): boolean => AT.test(before) || (before === '' && after.startsWith(', '));

/** 金球奖 is of film or of football. */
const FILM = /[电電]影|影[视視]|[电電][视視]|影[帝后]|导演|導演|演[员員]|奥斯卡|奧斯卡|好[莱萊][坞塢]|影片/u;

const CUP = /[欧歐]冠|[决決][赛賽]|[进進]球|冠[军軍]|[联聯][赛賽]|之旅/u;

export const HOMOGRAPHS: ReadonlyMap<string, Homograph> = new Map<string, Homograph>([
  [
    'Roma',
    {
      langs: ['en', 'de', 'nl'],
      usual: 'rome-it',
      meant: 'roma-people',
      usualIf: 'never',
      told: (before, after) => WITH.test(before) || (PEOPLE.test(after) && (!ACTS.test(after) || ARTICLE.test(before))),
      usually: (before, after) => CLUB_BEFORE.test(before) || CLUB_AFTER.test(after),
    },
  ],
  // Persian and Urdu call the country so.
  ['مراكش', { langs: ['ar'], usual: 'country-ma', meant: 'marrakesh-ma', told: () => true }],
  // Mexico writes Estados Unidos so; the union is UE.
  ['EU', { langs: ['es'], usual: 'european-union', meant: 'country-us', usualIf: 'never', told: () => true }],
  // French calls the country Mexique.
  ['Mexico', { langs: ['fr'], usual: 'country-mx', meant: 'mexico-city-mx', usualIf: 'never', told: () => true }],
  // Without their marks these are names of people.
  ['Bâle', { langs: ['fr'], usual: 'christian-bale', meant: 'basel-ch', usualIf: 'never', told: () => true }],
  ['Sídney', { langs: ['es'], usual: 'sidney-us', meant: 'sydney-au', usualIf: 'never', told: () => true }],
  // Italians call the town Milano; what the United Nations are called in Danish is in French a party's former name.
  ['Milan', { langs: ['it'], usual: 'milan-it', meant: 'ac-milan', usualIf: 'never', told: () => true }],
  ['FN', { langs: ['fr'], usual: 'united-nations', meant: 'national-rally', usualIf: 'never', told: () => true }],
  ['Madrid', { langs: ['es'], usual: 'madrid-es', meant: 'real-madrid', told: byEl, usually: withoutEl }],
  ['Barcelona', { langs: ['es'], usual: 'barcelona-es', meant: 'fc-barcelona', told: byEl, usually: withoutEl }],
  ['Napoli', { langs: ['it'], usual: 'naples-it', meant: 'ssc-napoli', told: byIl, usually: asTown }],
  [
    'ソフトバンク',
    {
      langs: ['ja'],
      usual: 'softbank-mobile',
      meant: 'softbank-group',
      usually: (before) => /(?:通信|携帯|子会社|事業会社)[^、。]{0,8}$/u.test(before),
    },
  ],
  ...['金球奖', '金球獎'].map((word): [string, Homograph] => [
    word,
    {
      langs: ['zh'],
      usual: 'ballon-dor',
      meant: 'golden-globe-awards',
      usualIf: 'too',
      told: (before, after) => FILM.test(before + after),
    },
  ]),
  [
    'UCL',
    {
      langs: ['zh'],
      usual: 'university-college-london',
      meant: 'uefa-champions-league',
      usualIf: 'too',
      told: (before, after) => CUP.test(before + after),
    },
  ],
  // The White House, which without its marks is a town.
  ['Nhà Trắng', { langs: ['vi'], usual: 'nha-trang-vn', meant: 'white-house', usualIf: 'never', told: () => true }],
  // The Republic of Indonesia: "Menlu RI".
  ['RI', { langs: ['id'], usual: 'rhode-island', meant: 'country-id', usualIf: 'never', told: () => true }],
  ['Union', { langs: ['de'], usual: 'european-union', meant: 'christian-democratic-union', usualIf: 'too' }],
  [
    'Génova',
    {
      langs: ['es'],
      usual: 'genoa-it',
      meant: 'peoples-party-spain',
      usually: (before) => /(?:puerto|ciudad|provincia|aeropuerto|alcalde(?:sa)?) de $/iu.test(before),
    },
  ],
]);
