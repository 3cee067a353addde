import { wordSet } from '../words/word-table';

/** Last words of clubs' names by which they alone are called: "Forest struck". */
export const LAST_WORDS: ReadonlySet<string> = wordSet(
  'City Forest Palace Rovers Albion Athletic Wanderers County Town Orient Argyle',
);
/** What reports call clubs, by the beginning of their names, always with an article. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `Arsenal Gunners|Liverpool Reds|Chelsea Blues|Everton Toffees|West Hammers|Newcastle Magpies
  |Brighton Seagulls|Bournemouth Cherries|Southampton Saints|Leicester Foxes|Crystal Eagles|Norwich Canaries|Fulham Cottagers
  |Brentford Bees|Burnley Clarets`
    .split(/\s*\|\s*/)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Who is called so too: named on the page, they leave the nickname to nobody. */
export const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['Nottingham', 'Reds'],
  ['Birmingham', 'Blues'],
]);
