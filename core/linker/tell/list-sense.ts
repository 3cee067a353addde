import { AliasFlag, type Posting } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import { isCountry } from '../entity/country-id';
import { REGION, TOWN } from '../entity/place-line';
import type { PageMention } from '../settle/page-mention';
import { asPlace } from './common-place';
import { isClose, joint, overUnknown } from './joint';
import { onlyPlaces } from './region-sense';

/** What kinds of places lists name side by side. */
type Rank = 'country' | 'part' | 'town';

function rankOf(entity: number, entities: EntityTable): Rank | undefined {
  if (entities.kind(entity) !== 'place') return undefined;
  if (isCountry(entity, entities)) return 'country';
  const line = entities.line(entity);
  return REGION.test(line) ? 'part' : TOWN.test(line) ? 'town' : undefined;
}

/** Meanings rarer than this leave the rank of a name sure … */
const RARE = 0.1;
/** … that has one as likely as this. */
const LIKELY = 0.5;

/** The likeliest meaning of a name that has hardly one of another rank. */
function sureMeaning({ postings }: PageMention, entities: EntityTable): number | undefined {
  let rank: Rank | undefined;
  let best = 0;
  let meant: number | undefined;
  for (const { entity, prior } of postings) {
    if (prior < RARE) continue;
    const own = rankOf(entity, entities);
    if (own === undefined || (rank !== undefined && own !== rank)) return undefined;
    rank = own;
    if (prior > best) [best, meant] = [prior, entity];
  }
  return best >= LIKELY ? meant : undefined;
}

/** Names looked at on each side. */
const REACH = 5;
/** So many sure names, apart by commas, are a list whose end is too far to see. */
const LONG = 5;

/** The rank that all sure names of a list have, how many they are, and the country they all lie in, '' when several. */
interface List {
  rank: Rank;
  sure: number;
  country: string;
}

/**
 * The list around a mention, if a word such as "and" makes one of it and its sure names are alike: now and then a state's
 * is that of its town too.
 */
function listAround(mentions: readonly PageMention[], index: number, entities: EntityTable): List | undefined {
  const sure: Record<Rank, number> = { country: 0, part: 0, town: 0 };
  let country: string | undefined;
  let and = false;
  for (const step of [-1, 1]) {
    for (let i = index; Math.abs(i - index) < REACH; i += step) {
      const [left, right] = step > 0 ? [mentions[i], mentions[i + 1]] : [mentions[i - 1], mentions[i]];
      const joined = left && right && (joint(left, right) ?? overUnknown(left, right));
      if (joined === undefined) break;
      and ||= joined === 'and';
      const meant = sureMeaning((step > 0 ? right : left) as PageMention, entities);
      const own = meant === undefined ? undefined : rankOf(meant, entities);
      if (meant === undefined || own === undefined) continue;
      sure[own]++;
      country = country !== undefined && country !== entities.country(meant) ? '' : entities.country(meant);
    }
  }
  const all = sure.country + sure.part + sure.town;
  const rank = (['country', 'part', 'town'] as const).find((one) => sure[one] > 0 && sure[one] === all);
  if (!(and || all >= LONG) || all === 0) return undefined;
  if (rank !== undefined) return { rank, sure: all, country: country ?? '' };
  const states = sure.country === 0 && sure.part > sure.town && country !== '';
  return states ? { rank: 'part', sure: sure.part, country: country ?? '' } : undefined;
}

/**
 * How likely a meaning of the list's rank has to be by itself: beside two states Washington is one, beside a single
 * state New York need not be, and a town that hardly anybody knows is not thought of.
 */
const least = ({ rank, sure }: List): number => (sure < 2 ? 0.4 : rank === 'town' ? 0.25 : 0.05);

/** True when two of the meanings are places of different ranks or countries. */
function differs(postings: readonly Posting[], entities: EntityTable): boolean {
  let first: string | undefined;
  for (const { entity } of postings) {
    const rank = rankOf(entity, entities);
    if (rank === undefined) continue;
    const own = `${rank} ${entities.country(entity)}`;
    if (first !== undefined && own !== first) return true;
    first = own;
  }
  return false;
}

/**
 * Of names that are towns, parts of countries and countries alike those meanings stay that are what the other names of
 * their list are: "Arizona, [Georgia] and Michigan", "Armenia and [Georgia]", "Boston, [New York] and Chicago"; of
 * several countries' those of the one that the others lie in, "[Punjab], Sindh and Balochistan".
 */
export function settleLists(mentions: readonly PageMention[], entities: EntityTable): void {
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index] as PageMention;
    const named = mention.postings.some(({ flags }) => flags & AliasFlag.CommonName);
    if (mention.postings.length < 2 && !named) continue;
    if (!isClose(mentions[index - 1], mention) && !isClose(mention, mentions[index + 1])) continue;
    if (!named && !differs(mention.postings, entities)) continue;
    const list = listAround(mentions, index, entities);
    if (list === undefined) continue;
    if (differs(mention.postings, entities)) mention.postings = alike(mention.postings, list, entities);
    // "Qatar and [Jordan]": among countries no first name.
    if (named && list.sure > 1)
      mention.postings = mention.postings.map((one) =>
        rankOf(one.entity, entities) === list.rank ? asPlace(one) : one,
      );
  }
}

/** The meanings that are what the names of the list are. */
function alike(postings: readonly Posting[], list: List, entities: EntityTable): readonly Posting[] {
  const isSuch = (entity: number) => rankOf(entity, entities) === list.rank;
  const isThere = (entity: number) => isSuch(entity) && entities.country(entity) === list.country;
  for (const fits of list.sure > 1 && list.country !== '' ? [isThere, isSuch] : [isSuch]) {
    if (postings.some(({ entity, prior }) => fits(entity) && prior >= least(list)))
      return onlyPlaces(postings, entities, fits);
  }
  return postings;
}
