import type { PageMention } from '../../settle/page-mention';
import { unitAt } from '../../units/char-class';
import { SPACE } from '../../units/signs';
import { isHyphen, wordStart } from '../../units/word-walk';
import { tableOf, wordSet } from '../../words/word-table';

const NORDIC = `filmen färjan fartyget båten fregatten tankfartyget lastfartyget romanen albumet musikalen færgen skibet tankskibet
  fergen ferja skipet tankskipet`;

/** Ships, films and books, of which each language has its own: no preposition stands between them and their names. */
const THINGS: Readonly<Record<string, string>> = {
  de: `film kinofilm spielfilm fähre tanker frachter fregatte korvette zerstörer schiff kreuzfahrtschiff segelschiff yacht roman musical
    album luftschiff`,
  fr: `film ferry paquebot navire pétrolier cargo frégate yacht voilier bateau roman album dirigeable`,
  es: `película filme ferry transbordador buque petrolero carguero fragata portaaviones submarino yate velero barco novela álbum`,
  ca: `ferri vaixell petrolier fragata àlbum`,
  pt: `filme ferry navio petroleiro cargueiro fragata submarino iate veleiro barco álbum`,
  it: `film traghetto nave petroliera fregata portaerei sottomarino yacht veliero dirigibile romanzo album`,
  pl: `film prom tankowiec statek okręt fregata niszczyciel jacht powieść album musical`,
  nl: `film veerboot tanker schip vrachtschip fregat jacht roman album musical`,
  sv: NORDIC,
  da: NORDIC,
  no: NORDIC,
};

const TABLES = new Map(Object.entries(THINGS).map(([lang, words]) => [lang, tableOf([[1, wordSet(words)]])]));

/**
 * "die Fähre [Estonia]", "le paquebot [France]", "il film [Roma]": one thing that is called after a place, in other
 * languages than English. The place's genitive is the place: "film [Polski]".
 */
export function isThingAbroad({ from: { run, lang }, scanned }: PageMention): boolean {
  const { start, end, clitic, inflected } = scanned;
  const table = TABLES.get(lang);
  if (!table || inflected || clitic > 0 || unitAt(run.text, start - 1) !== SPACE) return false;
  // "die Fähre [Rostock]–Trelleborg" runs between the two.
  if (isHyphen(unitAt(run.text, end)) || run.text.startsWith(' –', end)) return false;
  return table.bitsAt(run.text, wordStart(run.text, start - 1), start - 1) !== 0;
}
