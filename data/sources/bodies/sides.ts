/**
 * Clubs and teams of the leagues of rugby, cricket, football, Australian and Canadian football, basketball and hockey, read
 * from pages that list them; of each league one page, cited on the cards (tables sides and side-sources).
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { type CitedPage, citedPages } from '../cited-pages';
import { draftFrom } from '../draft-from';

export interface SideRow {
  id: string;
  n: string;
  lg: keyof typeof LEAGUES;
  /** Town it plays in or for, left out where the name has it. */
  of?: string;
  c: string;
  /** Key of the page that lists it, in side-sources. */
  s: string;
  /** Other full names. */
  al?: readonly string[];
  /** Forms that need the full name on the page: "Broncos", "Geelong". */
  sh?: readonly string[];
  /** Share of a name that others bear too. */
  pr?: Readonly<Record<string, number>>;
  /** True of a name that is a word: it needs evidence itself. */
  w?: boolean;
}

/** The words before "of" are how the linker tells the game (`core/linker/entity/sport-lines.ts`). */
const LEAGUES = {
  'a-league': 'Football club of the A-League',
  afl: 'Australian rules team of the Australian Football League',
  allsvenskan: 'Swedish football club of the Allsvenskan',
  bbl: 'Cricket team of the Big Bash League',
  cfl: 'Team of the Canadian Football League',
  eliteserien: 'Norwegian football club',
  euroleague: 'Basketball club of the EuroLeague',
  hundred: 'Cricket team of The Hundred',
  ilt20: 'Cricket team of the International League T20',
  isl: 'Football club of the Indian Super League',
  khl: 'Ice hockey team of the Kontinental Hockey League',
  nbl: 'Basketball team of the National Basketball League of Australia',
  nrl: 'Rugby team of the National Rugby League',
  nwsl: 'Football team of the National Women’s Soccer League',
  prem: 'Rugby club of the English Premiership',
  psl: 'Cricket team of the Pakistan Super League',
  pwhl: 'Ice hockey team of the Professional Women’s Hockey League',
  sa20: 'Cricket team of the SA20',
  spl: 'Football club of the Saudi Pro League',
  'superliga-ro': 'Romanian football club of the SuperLiga',
  'super-league': 'Rugby club of the Super League',
  'super-rugby': 'Rugby team of Super Rugby Pacific',
  urc: 'Rugby team of the United Rugby Championship',
  wsl: 'Football team of the Women’s Super League',
} as const;
const POPULARITY = 0.22;

/** @throws when a row names a page that nobody knows */
export function readSides(rows = readTable<SideRow>('sides'), pages = readTable<CitedPage>('side-sources')): Draft[] {
  const pageOf = citedPages('sides', 'side-sources', pages);
  return rows.map((row) => {
    const source = pageOf(row.id, row.s);
    const draft = draftFrom(source, {
      id: row.id,
      origin: 'sides',
      kind: 'organisation',
      name: row.n,
      popularity: POPULARITY,
    });
    draft.line = row.of && !row.n.includes(row.of) ? `${LEAGUES[row.lg]}, from ${row.of}` : LEAGUES[row.lg];
    const alias = (text: string, flags: number) => {
      const prior = row.pr?.[text];
      draft.aliases.push({ text, lang: 'en', flags, ...(prior !== undefined && { prior }) });
    };
    alias(row.n, row.w ? AliasFlag.Primary | AliasFlag.Short : AliasFlag.Primary);
    for (const text of row.al ?? []) alias(text, 0);
    for (const text of row.sh ?? []) alias(text, AliasFlag.Short);
    return { ...draft, country: row.c };
  });
}
