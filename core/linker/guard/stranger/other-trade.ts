/** Trades that hardly anybody has beside another for which the news knows him, and what lines say of those who have them. */
const MUSIC =
  /compos|music|sing|song|lyric|rapper|guitar|drum|pian|conduct|violin|cell|sax|trumpet|soprano|tenor|band|jazz|disc jockey|producer/i;
const GAMES = /football|soccer|sport|player|coach|hockey|cricket|rugby|athlet|quarterback|goalkeep/i;

const HORSES = /jockey|rid(?:er|ing)|horse|equestr|polo/i;
const STUDIO =
  /present|broadcast|journal|televis|radio|host|comed|act(?:or|ress)|anchor|correspond|writ|chef|histor|news|model/i;
const BOOKS = /writ|novel|author|poet|playwr|journal|essay|stor(?:y|ies)|book|critic|histor|philos|laureate|screen/i;

const TRADES = new Map<string, RegExp>([
  ...'composer guitarist drummer bassist cellist violinist pianist saxophonist trumpeter soprano mezzo-soprano baritone'
    .split(' ')
    .map((trade) => [trade, MUSIC] as const),
  ...'goalkeeper midfielder striker winger quarterback linebacker shortstop fullback'
    .split(' ')
    .map((trade) => [trade, GAMES] as const),
  ['jockey', HORSES],
  ['presenter', STUDIO],
  ['novelist', BOOKS],
]);

export const isTrade = (word: string): boolean => TRADES.has(word);

/** True of the line of somebody who has another trade than the one told before his name: "composer [John Adams]". */
export const hasOtherTrade = (word: string, line: string): boolean => TRADES.get(word)?.test(line) === false;
