import { textBefore } from '../units/text-beside';

/** What towns have and clubs have not, directly before the name: "Staatsanwaltschaft [Hannover]", "rechtbank [Utrecht]". */
const DIRECT =
  /(?:Staatsanwaltschaft|Polizei(?:direktion|präsidium|inspektion)?|(?:Land|Amts|Oberlandes|Verwaltungs|Arbeits|Sozial|Finanz)gericht|Stadt|Messe|Flughafen|Universität|Hochschule|Uniklinik|Universitätsklinikum|Klinikum|Region|(?:Land)?[Kk]reis|Großraum|Raum|Hauptbahnhof|Bistum|Feuerwehr|Zoo|Oper|Theater|rechtbank|gerechtshof|politie|gemeente|luchthaven|universiteit|Tribunalul|Parchetul|Primăria|Judecătoria|tingsrätt|polisen i) $/u;
/** … and with a word between: "parquet de [Montpellier]", "procura di [Bologna]". */
const JOINED =
  /(?:parquet|tribunal(?: [\p{Ll}]+)?|procureure?|préf(?:et|ète|ecture)|mairie|ville|aéroport|université|CHU|rectorat|cour d['’]appel|[Ff]iscalía(?: Provincial)?|[Jj]uzgados?|[Aa]udiencia(?: Provincial)?|[Aa]yuntamiento|aeropuerto|[Uu]niversidade?|ciudad|[Pp]rocura|tribunale|questura|[Cc]omune|prefettura|aeroporto|università|città|cidade|[Cc]âmara(?: Municipal)?|polícia|corte d['’]appello) d(?:e |i |['’])$/u;
const LOOK = 36;

/** True of a town behind what it has and no club: on a page about football too the town is meant. */
export function isOfTownsOffice(text: string, start: number): boolean {
  const before = textBefore(text, start, LOOK);
  return DIRECT.test(before) || JOINED.test(before);
}
