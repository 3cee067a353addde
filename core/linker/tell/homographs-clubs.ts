import type { Homograph } from './homograph';

/** "el [Madrid]": towns have no article; of them too it is said, "el [Madrid] de los Austrias". */
const EL = /(?:^|\s)(?:[Ee]l|al|del) $/;
const byEl = (before: string): boolean => EL.test(before);
/** "El [Madrid] de Xabi Alonso gana": what clubs do behind the name of who coaches one. */
const PLAYS =
  /^ de (?:\p{Lu}[\p{L}-]+ ){1,3}(?:no )?(?:es (?:líder|campeón)|gan|pierd|perd|venc|empat|jueg|jug|gole|remont|elimin|encaj|se (?:impone|impuso|enfrenta|mide|clasifica))/u;
const withoutEl = (before: string, after: string): boolean =>
  !EL.test(before) || (/^ del? /.test(after) && !PLAYS.test(after));
/** Of the other town nothing is told with an article but of its club: "el [Barcelona] de Hansi Flick". */
const bare = (before: string): boolean => !EL.test(before);
/** "il [Napoli]"; on a page that has it so the town is told by a preposition or begins with a day: "[Napoli], 3 maggio". */
const IL = /(?:^|\s)(?:[Ii]l|[Uu]n|al|del|dal|nel|sul|col) $/;
const byIl = (before: string): boolean => IL.test(before);
const AT = /(?:^|\s)(?:[Aa]|[Dd]i|[Dd]a|[Ii]n|[Pp]er|verso) $/;
const asTown = (before: string, after: string): boolean => AT.test(before) || (before === '' && after.startsWith(', '));

/** Districts of Istanbul that clubs are called after. */
const DISTRICT = /^ (?:Belediye|Kaymakam|ilçesi|Meydan|Sahil|Adliye|Cumhuriyet Başsavcı)/u;
const PLAYED = /^(?:['’](?:[ıiae]|l[ıi]|te?k[ni])| (?:forma|taraftar|kulüb|Kulübü|teknik|-))/u;

/** Towns, districts and persons that clubs and grounds are called after. */
export const CLUBS: readonly (readonly [string, Homograph])[] = [
  ['Madrid', { langs: ['es'], usual: 'madrid-es', meant: 'real-madrid', told: byEl, usually: withoutEl }],
  ['Barcelona', { langs: ['es'], usual: 'barcelona-es', meant: 'fc-barcelona', told: byEl, usually: bare }],
  ['Napoli', { langs: ['it'], usual: 'naples-it', meant: 'ssc-napoli', told: byIl, usually: asTown }],
  ['Genoa', { langs: ['it'], usual: 'genoa-it', meant: 'genoa-cfc', usualIf: 'never', told: () => true }],
  // His stadium.
  [
    'Maradona',
    { langs: ['it'], usual: 'diego-maradona', meant: '', told: byIl, usually: (before) => !IL.test(before) },
  ],
  ...['Beşiktaş', 'Başakşehir'].map((word): [string, Homograph] => [
    word,
    {
      langs: ['tr'],
      usual: word === 'Beşiktaş' ? 'besiktas' : 'istanbul-basaksehir',
      meant: '',
      told: (_before, after) => DISTRICT.test(after),
      usually: (_before, after) => PLAYED.test(after),
    },
  ]),
];
