import type { PageMention } from '../settle/page-mention';
import { isApostrophe, unitAt } from '../units/char-class';
import { COMMA, HYPHEN } from '../units/signs';
import { textAfter, textBefore } from '../units/text-beside';
import { isBehindTown } from './behind-town';
import { isEastLand } from './east-land';
import { isWithin } from './hungarian-place';
import { isLeagueOfLand } from './league-of-land';
import { isToldPlace } from './place-told';
import { isOfTownsOffice } from './towns-office';

/** "Ieri a [Torino]": Italian clubs have their article, "al [Torino]". */
const IN_ITALIAN = /(?:^|[^\p{L}])ad? $/iu;
/** "em [Lisboa]", "regresso a [Lisboa]"; countries and some clubs have their article, "venceu a [Espanha]", "venceu a [Roma]". */
const IN_PORTUGUESE =
  /(?:^|[^\p{L}])(?:em|(?:regress|volt|cheg|viaj|viag|desloc|visit|ida|idas)\p{L}*(?: \p{L}+)? a) $/iu;
/** "campione d’[Italia]": of a country and its league. */
const CHAMPION =
  /(?:(?:campion[ei]|campionato|derby|giro) d['’]|campeonato d[eo] |championnat d(?:e |['’])|чемпионат\p{L}{0,2} |чемпион\p{L}{0,3} |куб(?:ок|ка|ке|ку|ком) |mistrz\p{L}{0,5} |(?:bi)?campe[oó]n(?:es)? de |campe(?:ão|ões|ãs?) d[ao] |champion(?:ne)?s? (?:de |d['’])(?:la )?|[Mm]eister(?:s|in)? (?:von |aus ))$/iu;

/** "two trips to [Spain] to face Real", "the [Kazakhstan] side Kairat": the country, and not its team. */
const TRAVEL =
  /(?:c[ao]mes?|coming|head(?:s|ed|ing)?|fly|flies|flying|trips?|travel(?:s|l?ed|l?ing)?|journeys?|flights?|return(?:s|ed|ing)?|flew|visits?) to (?:the )?$/iu;
/** "is leaving [New Zealand] to play in Japan". */
const LEAVING = /leav(?:e|es|ing) (?:the )?$/;
const AWAY = /^ (?:to|for|on|after)\b/;
const SIDE = /^ (?:side|club|outfit|giants|champions) \p{Lu}/u;

/** "in France and [Spain], where Barcelona rule": the second place of two. */
const IN_BOTH =
  /(?:^|[^\p{L}])(?:[Ii]n|across|throughout) (?:\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?, )*\p{Lu}[\p{L}’'-]*,? and $/u;
const AND = ' and ';

/** "At [New York], Jalen Brunson scored 34 points": games are told by their places. */
const AT = 'At ';
const isHeading = (text: string, start: number, end: number): boolean =>
  (unitAt(text, end) === COMMA || end === text.length) &&
  text.startsWith(AT, start - AT.length) &&
  /(?:^|[.!?”":]\s)At $/.test(textBefore(text, start, 6));

/** "[Seattle] Mayor Katie Nobody", "[Qatar]’s sovereign wealth fund": what teams have not. */
const CIVIC =
  /^(?:['’]s)? (?:[Mm]ayor|[Pp]olice|[Cc]ity (?:[Cc]ouncil|[Hh]all)|[Gg]ov(?:ernor(?!s)|ernment|\.)|residents|officials|authorities|prosecutors|sovereign|[Pp]ublic [Ii]nvestment|crown prince|ministry)(?!\p{L})/u;
/** "bids from [Qatar]" */
const OWNERS =
  /(?:bids?|offers?|interest|invest(?:ments?|ors?)|money|fund(?:s|ing)?|sponsors?|owners?|takeover|consortium|fans|players) from (?:the )?$/u;

/** "[US]-Präsident": of German compounds with a country only these speak of its team. */
const GERMAN = 'de';
const OF_TEAM =
  /^-(?:Trainer|Coach|Star|Spieler|Kapitän|Sieg|Tor|Treffer|Team|Elf|National|Stürmer|Keeper|Profi|Fan|Teamchef|Sportdirektor|Verteidiger|Mittelfeld|Angreifer|Kicker|Legende|Talent|Niederlage|Duell|Spiel|Goalie|Idol|Anhänger|Auswahl|Kader|Remis|Debüt|Gegner|Verband)/u;
const isGermanCompound = (text: string, end: number): boolean =>
  unitAt(text, end) === HYPHEN && !OF_TEAM.test(textAfter(text, end, 16));

/** "burgemeester van [Antwerpen]", "alcalde de [Sevilla]", "el ejército de [México]": who heads a town, what a country has. */
const HEADED =
  /(?:[Mm]ayor of|[Ee]mir of|[Ss]ultan of|[Kk]ing of|[Cc]rown [Pp]rince of|[Pp]rime [Mm]inister of|[Gg]overnment of|[Gg]overnors? of|[Ss]enators? (?:of|from)|[Ss]tate of|burgemeester van|alcald(?:e|esa) de|maire de|sindac[oa] di|(?:[Oo]ber)?[Bb]ürgermeister(?:in)? von|prefeit[oa] d[eoa]|мэр\p{L}{0,2}|мер\p{L}{0,2}|burmistrz\p{L}{0,2}|prezydent\p{L}{0,2} miasta|[Ee]jército de|[Gg]obierno de|[Pp]olicía de|[Rr]ules of(?: the)?|[Ll]aws? of(?: the)?|[Cc]itizens? of(?: the)?|[Pp]resident of(?: the)?|[Ee]mbass(?:y|ies) of(?: the)?) $/u;
/** "بتوقيت [السعودية] و[قطر]", "hora de [España]", "horário de [Brasília]": whose clock tells when the game begins. */
const CLOCK =
  /(?:توقيت (?:\p{L}+ و)?|به وقت |(?:^|[^\p{L}])(?:hora|horas|horário|heure|heures)(?: local(?:es)?)? (?:de |d['’]|do |da )(?:la )?)$/iu;

/** "הגיעה ל[סעודיה]": who arrives or flies there. */
const IN_HEBREW = /(?:הגיע|טס|תטוס|יטוס|נסע|חזר|בדרך|טיסה|מסע)\p{L}{0,2} ל$/u;

/** "[ऑस्ट्रेलिया] दौरे पर", "[एडिलेड] में", "[सिडनी]. भारतीय टीम" */
const IN_HINDI = /^ (?:में|दौर[ेा]|टेस्ट|सरकार|रवाना|पहुंच\p{L}*)(?!\p{L}|\p{M})/u;
const HINDI_DATELINE = /^[.:।]/;

/** True where the words beside a place on a page about sport say that the place is meant and not its team. */
export const isOnlyPlace = (mention: PageMention, country: boolean): boolean =>
  (country && isBehindTown(mention)) || isWithin(mention, country) || isToldBeside(mention, country);

const isToldBeside = ({ scanned: { start, end }, from: { run, lang } }: PageMention, country: boolean): boolean =>
  TRAVEL.test(textBefore(run.text, start, 16)) ||
  (AWAY.test(textAfter(run.text, end, 7)) && LEAVING.test(textBefore(run.text, start, 12))) ||
  CHAMPION.test(textBefore(run.text, start, 20)) ||
  (run.text.startsWith(AND, start - AND.length) &&
    !isApostrophe(unitAt(run.text, end)) &&
    IN_BOTH.test(textBefore(run.text, start, 48))) ||
  isHeading(run.text, start, end) ||
  isToldPlace(run.text, start, end) ||
  SIDE.test(textAfter(run.text, end, 12)) ||
  CIVIC.test(textAfter(run.text, end, 24)) ||
  OWNERS.test(textBefore(run.text, start, 24)) ||
  HEADED.test(textBefore(run.text, start, 24)) ||
  (!country && isOfTownsOffice(run.text, start)) ||
  CLOCK.test(textBefore(run.text, start, 24)) ||
  isEastLand(run.text, start, end, lang) ||
  (lang === 'hi' &&
    (IN_HINDI.test(textAfter(run.text, end, 12)) ||
      (start === 0 && HINDI_DATELINE.test(textAfter(run.text, end, 1))))) ||
  (country && isLeagueOfLand(run.text, start, end, lang)) ||
  (country && lang === GERMAN && isGermanCompound(run.text, end)) ||
  (lang === 'pt' && !country && IN_PORTUGUESE.test(textBefore(run.text, start, 24))) ||
  (lang === 'he' && IN_HEBREW.test(textBefore(run.text, start, 12))) ||
  (lang === 'it' && IN_ITALIAN.test(textBefore(run.text, start, 4)));
