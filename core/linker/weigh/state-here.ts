import type { EntityTable } from '../../pack/entity-table';
import { REGION, regionOf } from '../entity/place-line';
import type { Page } from '../gather/page';
import type { PageMention } from '../settle/page-mention';
import type { Candidate } from './candidates';
import { F } from './features';

/** The state is named in the paragraph, or elsewhere on the page. */
const BESIDE = 1;
const ELSEWHERE = 0.6;
/** A namesake known so much better is not given up for a state that is only named … */
const ALIKE = 1.5;
/** … and one so much less known not thought of: "He flew from Texas to Paris". */
const UNHEARD = 1 / 6;

/** Names of the states, provinces and regions that stand on the page in full or in a body's name, in lower case; `country` = only its own. */
export function statesNamed({ evidence, entities }: Pick<Page, 'evidence' | 'entities'>, country = ''): Set<string> {
  const names = new Set<string>();
  for (const entity of evidence.anchors.keys()) {
    if (entities.kind(entity) !== 'place' || (country !== '' && entities.country(entity) !== country)) continue;
    if (REGION.test(entities.line(entity))) names.add(entities.name(entity).toLowerCase());
  }
  for (const [name, land] of evidence.bodies.regions) if (country === '' || land === country) names.add(name);
  return names;
}

/** True when two of the meanings are places: of other names nothing need be asked. */
export function areNamesakes(candidates: readonly Candidate[], entities: EntityTable): boolean {
  let places = 0;
  for (const { posting } of candidates) if (entities.kind(posting.entity) === 'place') places++;
  return places > 1;
}

/** True when one of the known names of a run is this one; `name` in lower case. */
const isNamed = ({ mentions, run }: PageMention['from'], name: string): boolean =>
  mentions.some(({ start, end }) => end - start === name.length && run.text.slice(start, end).toLowerCase() === name);

/** True when the page speaks more of another meaning's country: Windsor is in England though California is named too. */
function isAbroad(candidates: readonly Candidate[], regions: readonly string[], told: string): boolean {
  let there = 0;
  let elsewhere = 0;
  for (let i = 0; i < regions.length; i++) {
    const share = (candidates[i] as Candidate).row[F.sameCountry] as number;
    if (regions[i] === told) there = Math.max(there, share);
    else elsewhere = Math.max(elsewhere, share);
  }
  return elsewhere > there;
}

/**
 * Of several towns or counties of one name those fit that lie in the only one of their states the page names: "Orange
 * County" on a page about California. `named` = the states on the page.
 */
export function fillStates(
  candidates: readonly Candidate[],
  { from, text: name }: PageMention,
  named: ReadonlySet<string>,
  entities: EntityTable,
): void {
  if (named.size === 0 || candidates.some(({ row }) => row[F.regionFits] || row[F.regionStrange])) return;
  const heard = UNHEARD * Math.max(...candidates.map(({ posting }) => posting.prior));
  const own = name.toLowerCase();
  const regions = candidates.map(({ posting }) => {
    const region = posting.prior < heard ? '' : regionOf(posting.entity, entities);
    return region === own ? '' : region;
  });
  const here = new Set(regions.filter((region) => named.has(region)));
  if (here.size === 0) return;
  const beside = [...here].filter((region) => isNamed(from, region));
  const [told] = beside.length > 0 ? beside : here;
  if (told === undefined || beside.length > 1 || (beside.length === 0 && here.size > 1)) return;
  if (isAbroad(candidates, regions, told)) return;
  const value = beside.length > 0 ? BESIDE : ELSEWHERE;
  let best = 0;
  for (let i = 0; i < regions.length; i++) {
    const { posting, row } = candidates[i] as Candidate;
    if (regions[i] !== told) continue;
    row[F.regionFits] = value;
    best = Math.max(best, posting.prior);
  }
  for (let i = 0; i < regions.length; i++) {
    const { posting, row } = candidates[i] as Candidate;
    const region = regions[i] as string;
    if (region !== '' && !named.has(region) && posting.prior <= best * ALIKE) row[F.regionStrange] = value;
  }
}
