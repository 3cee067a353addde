import type { Facing, Said } from './faced-said';

const GERMAN: Said = {
  beats: /^ (?:besiegt|besiegte|schlägt|schlug|bezwingt|bezwang|deklassiert|überrollt|demontiert)(?= )/u,
  articles: /^(?: (?:den|die))?$/u,
  fares:
    /^ (?:(?:gewinnt|gewann|verliert|verlor|unterliegt|unterlag|siegt|siegte|remisiert)(?: knapp| klar| deutlich| zu Hause| auswärts)?)(?= )/u,
  joints: /^ (?:(?:gegen|bei)(?: den)?|beim)$/u,
};
const FRENCH: Said = {
  beats: /^ (?:a battu|bat|a dominé|domine|écrase|a écrasé|accroche|a accroché|corrige|élimine|a éliminé)(?= )/u,
  articles: /^(?: (?:le))?$/u,
  fares: /^ (?:s[’']incline|s[’']est inclinée?|s[’']impose|s[’']est imposée?|perd|a perdu|gagne|a gagné)(?= )/u,
  joints: /^ (?:face (?:à|au)|contre|devant|au|chez)$/u,
};
const SPANISH: Said = {
  beats: /^ (?:vence|venció|derrota|derrotó|golea|goleó|elimina|eliminó)(?= )/u,
  articles: /^(?: (?:al|a))?$/u,
  fares: /^ (?:vence|venció|gana|ganó|pierde|perdió|cae|cayó|empata|empató)(?= )/u,
  joints: /^ (?:(?:ante|con|contra|a) el|al|ante|con|contra|a)$/u,
};
const ITALIAN: Said = {
  beats: /^ (?:batte|ha battuto|travolge|ha travolto|stende|piega|elimina|ha eliminato)(?= )/u,
  articles: /^(?: (?:il|la|l['’]))?$/u,
  fares: /^ (?:vince|ha vinto|perde|ha perso|pareggia|ha pareggiato)(?= )/u,
  joints: /^ (?:contro(?: il| la| l['’])?|con(?: il| la| l['’])?|col|al)$/u,
};
const PORTUGUESE: Said = {
  beats: /^ (?:vence|venceu|derrota|derrotou|goleia|goleou|bate|bateu|elimina|eliminou)(?= )/u,
  articles: /^(?: (?:o))?$/u,
  fares: /^ (?:vence|venceu|ganha|ganhou|perde|perdeu|empata|empatou)(?= )/u,
  joints: /^ (?:(?:com|contra) o|ao|frente ao|diante do|com|contra|por)$/u,
};
const DUTCH: Said = {
  beats: /^ (?:verslaat|versloeg|klopt|klopte|vernedert|vernederde|overklast|overklaste)(?= )/u,
  articles: /^(?: (?:het))?$/u,
  fares: /^ (?:wint|won|verliest|verloor)(?= )/u,
  joints: /^ (?:van|bij|tegen)$/u,
};
const POLISH: Said = {
  beats: /^ (?:pokonał[ao]?|pokonuje|ograł[ao]?|rozbił[ao]?|rozgromił[ao]?)(?= )/u,
  articles: /^(?: (?:u siebie))?$/u,
  fares: /^ (?:wygrał[ao]?|wygrywa|przegrał[ao]?|przegrywa|zremisował[ao]?|remisuje)(?= )/u,
  joints: /^ (?:z|ze|na wyjeździe z)$/u,
};
const CZECH: Said = {
  beats:
    /^ (?:porazil[aoi]?|porazí|zdolal[aoi]?|přehrál[aoi]?|prehral[aoi]?|smetl[aoi]?|rozdrtil[aoi]?|udolal[aoi]?|deklasoval[aoi]?|podlehl[aoi]?)(?= )/u,
  articles: /^(?: (?:s|doma))?$/u,
  fares: /^ (?:vyhrál[aoi]?|prohrál[aoi]?|remizoval[aoi]?|vyhral[aoi]?)(?= )/u,
  joints: /^ (?:s|se|so|nad)$/u,
};
const ROMANIAN: Said = {
  beats: /^ (?:învinge|a învins(?:-o)?|bate|a bătut(?:-o)?|a umilit(?:-o)?|a eliminat(?:-o)?)(?= )/u,
  articles: /^(?: (?:pe))?$/u,
  fares: /^ (?:pierde|a pierdut|câștigă|a câștigat|remizează|a remizat)(?= )/u,
  joints: /^ (?:cu|contra|în fața(?: lui)?|împotriva(?: lui)?)$/u,
};
const NORDIC: Said = {
  beats: /^ (?:slog|slår|besegrade|besegrar|krossade|slo|beseiret|besejrede)(?= )/u,
  articles: /^(?: (?:hemma))?$/u,
  fares: /^ (?:vann|vinner|vandt|vinder|vant|förlorade|förlorar|tabte|taber|tapte|taper)(?= )/u,
  joints: /^ (?:mot|över|over|til|mod|borta mot|hemma mot)$/u,
};
const VIETNAMESE: Said = {
  beats: /^ (?:thắng|thua|hạ|đánh bại|hòa|đè bẹp|vượt qua)(?= )/u,
  articles: /^(?: (?:trước))?$/u,
  fares: /^ (?:thắng|thua|hòa)(?= )/u,
  joints: /^ (?:trước)$/u,
};
const HUNGARIAN =
  /^(?: \d{1,2}[-–:]\d{1,2}-\p{Ll}{2,3})? (?:legyőzte|megverte|elverte|kiütötte|kikapott|nyert|vesztett)(?: \d{1,2}[-–:]\d{1,2}-\p{Ll}{2,3})?(?: az?)? $/u;
const INDONESIAN: Said = {
  beats: /^ (?:mengalahkan|menaklukkan|membantai|menahan|mengimbangi)(?= )/u,
  articles: /^(?: (?:tuan rumah))?$/u,
  fares: /^ (?:kalah|menang|takluk|imbang)(?= )/u,
  joints: /^ (?:dari|atas|lawan|melawan|kontra)$/u,
};

/** How languages in Latin letters other than English say that one club faces another. */
export const FACING_LATIN: readonly (readonly [lang: string, Facing])[] = [
  ['de', { said: GERMAN }],
  ['fr', { said: FRENCH }],
  ['es', { said: SPANISH }],
  ['it', { said: ITALIAN }],
  ['pt', { said: PORTUGUESE }],
  ['nl', { said: DUTCH }],
  ['pl', { said: POLISH }],
  ['cs', { said: CZECH }],
  ['sk', { said: CZECH }],
  ['hu', { between: HUNGARIAN }],
  ['ro', { said: ROMANIAN }],
  ['sv', { said: NORDIC }],
  ['no', { said: NORDIC }],
  ['da', { said: NORDIC }],
  ['vi', { said: VIETNAMESE }],
  ['id', { said: INDONESIAN }],
  [
    'tr',
    {
      between: /^,? (?:deplasmanda |evinde |sahasında )?$/u,
      behind: /^['’]\p{L}{1,3} (?:\d{1,2}-\d{1,2} )?(?:yendi|mağlup etti|devirdi|yenildi|kaybetti)(?!\p{L})/u,
    },
  ],
];
