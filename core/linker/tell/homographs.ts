import type { Homograph } from './homograph';
import { CLUBS } from './homographs-clubs';

const PEOPLE =
  /^(?: (?:people|children|women|men|girls|boys|families|family|settlements?|camps?|populations?|activists?|origin|descent|heritage|rights|pupils|mothers|victims|ancestry|holocaust|language|Travell?ers|are|were|who|themselves|Kinder|Familien)\b|,? (?:and|und|en) (?:Sinti|Jews|Juden|Travell?ers|Gypsies|Gypsy)\b)/u;
const ARTICLE = /(?:^|[^\p{L}])(?:the|die|der|den|de) $/iu;
const WITH = /(?:Sinti (?:and|und|en)|[Ee]thnic|Jews(?: and|,)|murdered) $/u;
/** "Roma are second in the table" is the club. */
const ACTS = /^ (?:are|were|who)\b/;
const CLUB_BEFORE = /(?:\bAS|against|beat|defeated|\d|vs?\.?|gegen) $/iu;
const CLUB_AFTER =
  /^(?:['’]s)? (?:FC|\d|beat|won|lost|drew|v\b|vs\b|coach|manager|captain|fans|striker|forward|midfielder|defender|goalkeeper|winger|Trainer|Stürmer)/u;

/** "der [ICE] nach Berlin": the train, and the authority. */
const TRAIN =
  /^(?:-(?:Z[uü]g|Strecke|Sprinter|Bahnhof|Fahrt|Flotte|Verbindung|Halt|Linie|Trasse|Werk|Netz)| (?:\d|nach |der Deutschen Bahn|fiel|fuhr))/u;
const RIDDEN = /(?:^|\s)(?:Der|[Ii]m|[Dd]en|[Dd]em|[Ee]in(?:en|em)?|[Mm]ehrere|[Pp]er|Zwei) $/u;
const AUTHORITY_BEFORE = /(?:[Bb]ehörde|[Dd]ie|[Vv]on|[Dd]urch) $/u;
const AUTHORITY_AFTER = /^-(?:Beamt|Agent|Einsatz|Einsätz|Razzi|Haft|Chef|Mitarbeit)/u;

/** 金球奖 is of film or of football. */
const FILM = /[电電]影|影[视視]|[电電][视視]|影[帝后]|导演|導演|演[员員]|奥斯卡|奧斯卡|好[莱萊][坞塢]|影片/u;

const CUP = /[欧歐]冠|[决決][赛賽]|[进進]球|冠[军軍]|[联聯][赛賽]|之旅/u;

export const HOMOGRAPHS: ReadonlyMap<string, Homograph> = new Map<string, Homograph>([
  ...CLUBS,
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
  [
    'ICE',
    {
      langs: ['de'],
      usual: 'us-immigration-and-customs-enforcement',
      meant: '',
      told: (before, after) => TRAIN.test(after) || RIDDEN.test(before),
      usually: (before, after) => AUTHORITY_AFTER.test(after) || (AUTHORITY_BEFORE.test(before) && !TRAIN.test(after)),
    },
  ],
  // Anatolia, which in full is not the agency's name.
  [
    'Anadolu',
    {
      langs: ['tr'],
      usual: 'anadolu-agency',
      meant: '',
      told: () => true,
      usually: (_before, after) => /^(?:['’]ya (?:konuş|açıkla|bilgi)| (?:muhabir|Ajans))/u.test(after),
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
