import { firstDay, lastDay } from '../../core/card/partial-date';
import type { Draft } from '../model';
import { foldName } from './keys';

/** True when nothing the two drafts state speaks against their being one entity. */
export function agree(a: Draft, b: Draft): boolean {
  if (a.wikidata && b.wikidata && a.wikidata !== b.wikidata) return false;
  if ((a.kind === 'person') !== (b.kind === 'person') || (a.kind === 'event') !== (b.kind === 'event')) return false;
  if (isPlayerAndOfficial(a, b) || isPlayerAndOfficial(b, a)) return false;
  if (a.kind === 'place' && b.kind === 'place') return !a.country || !b.country || a.country === b.country;
  if (a.country && b.country && a.country !== b.country) return false;
  return (
    a.kind !== 'person' || (sameYear(a.born, b.born) && !tookOfficeAfterDeath(a, b) && !tookOfficeAfterDeath(b, a))
  );
}

/** Tables of players, whose names are all they tell of who it is. */
const PLAYERS = new Set(['basketball', 'footballers']);

/** Josh Green plays basketball, another is a governor. A record written by hand knows of whom it tells. */
const isPlayerAndOfficial = (player: Draft, official: Draft) =>
  isOtherTrade(player, official) && official.origin !== 'curated' && official.roles.length > 0;

/** Lists that tell a trade; who held an office is told by it in the second. */
const tellsTrade = ({ origin, roles }: Draft) =>
  origin === 'pantheon' || (origin === 'known-for' && roles.length === 0);

/** David Gilmour plays the guitar, another is an ambassador; who was born in the same year may have changed trades. */
const isOtherTrade = (player: Draft, official: Draft) =>
  PLAYERS.has(player.origin) ||
  (tellsTrade(player) && player.what !== undefined && player.what !== 'politician' && (!player.born || !official.born));

/** Sons follow fathers whose names theirs contain: "Idriss Déby" died in 2021, "Mahamat Idriss Déby" took office later. */
export function tookOfficeAfterDeath(dead: Draft, holder: Draft): boolean {
  const { died } = dead;
  return died !== undefined && holder.roles.some(({ from }) => from !== undefined && firstDay(from) > lastDay(died));
}

/** Two records under one id are one entity when a curated record says so, or when names and facts agree. */
export function sameUnderId(a: Draft, b: Draft): boolean {
  if (a.origin === 'curated' || b.origin === 'curated') return (a.kind === 'person') === (b.kind === 'person');
  // Two battles of the Somme.
  if (a.kind === 'event' && a.origin === b.origin && a.from !== b.from) return false;
  return a.kind === b.kind && foldName(a.name) === foldName(b.name) && agree(a, b);
}

/** True when nothing speaks against two years of birth being one. */
export const sameYear = (a: string | undefined, b: string | undefined) => !a || !b || a.slice(0, 4) === b.slice(0, 4);

/** "Daniel Noboa" and "Daniel Roy Gilchrist Noboa Azin": every word of the shorter name, in order, in the longer. */
export function sameNameInFull(a: Draft, b: Draft): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || a.origin === b.origin || !agree(a, b)) return false;
  const [short = [], long = []] = [a, b]
    .map((draft) => foldName(draft.name).split(' '))
    .sort((x, y) => x.length - y.length);
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return short.length >= 2 && at === short.length;
}
