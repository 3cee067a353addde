import type { Lexicon } from '../lexicon/lexicon';
import type { EntityTable } from '../pack/entity-table';
import type { Choice, Link, PageInfo } from './document';
import type { Page } from './gather/page';
import { LINK_FROM, LINK_FURNITURE_FROM } from './link-from';
import { readPage } from './read-page';
import { reasonsFor } from './reasons';
import type { ScannedRun } from './scan/scan-run';
import { shownEnd } from './settle/shown-end';
import type { Candidate } from './weigh/candidates';
import { type Decision, decide } from './weigh/decide';
import { Rows } from './weigh/rows';
import { weighPage } from './weigh/weigh';
import { WEIGHTS, weightRow } from './weigh/weights';

/** Other meanings with this share are offered to choose from. */
const RUNNER_UP = 0.05;

const LEARNED = weightRow(WEIGHTS);
const rows = new Rows();

/**
 * Decides what each known name on a page means. Deterministic; depends on all runs of the page together, so call it
 * again when runs change (`runs` from {@link scanRun}, any order). Offsets are UTF-16 code units of each run's text.
 * Links come in page order and never overlap.
 */
export function linkDocument(
  info: PageInfo,
  runs: readonly ScannedRun[],
  lexicon: Lexicon,
  entities: EntityTable,
  weights: Float64Array = LEARNED,
): Link[] {
  const page = readPage(info, runs, lexicon, entities);
  const links: Link[] = [];
  rows.reuse();
  const decisions = decide(weighPage(page, rows), weights);
  for (const decision of decisions) {
    const link = toLink(page, decision, weights);
    if (link) enter(links, link);
  }
  return links;
}

/** Adds a link; of two that overlap the longer stays, of equals the surer. */
function enter(links: Link[], link: Link): void {
  let last = links.at(-1);
  while (last && last.run === link.run && last.end > link.start) {
    const longer = link.end - link.start - (last.end - last.start);
    if (longer < 0 || (longer === 0 && link.confidence <= last.confidence)) return;
    links.pop();
    last = links.at(-1);
  }
  links.push(link);
}

function toLink(page: Page, decision: Decision, weights: Float64Array): Link | undefined {
  const { mention, candidates, shares } = decision;
  let best = 0;
  for (let i = 1; i < shares.length; i++) if ((shares[i] as number) > (shares[best] as number)) best = i;
  const confidence = shares[best] as number;
  const furniture = mention.from.run.place === 'furniture';
  if (confidence < (furniture ? LINK_FURNITURE_FROM : LINK_FROM)) return undefined;
  const chosen = candidates[best] as Candidate;
  const { scanned, from } = mention;
  const ruler = decision.seat?.candidate === chosen ? decision.seat.ruler : undefined;
  return {
    run: from.run.key,
    start: chosen.takesGiven ? scanned.nameStart : scanned.start,
    end: shownEnd(mention),
    entity: page.entities.id(chosen.posting.entity),
    confidence: Math.round(confidence * 1000) / 1000,
    reasons: reasonsFor(page, mention, chosen, weights, ruler),
    runnersUp: runnersUp(page, decision, best),
    ...(ruler !== undefined && { metonymOf: page.entities.id(ruler) }),
  };
}

function runnersUp(page: Page, { candidates, shares }: Decision, best: number): Choice[] {
  const choices: Choice[] = [];
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] as number;
    const { entity } = (candidates[i] as Candidate).posting;
    if (i === best || share < RUNNER_UP) continue;
    choices.push({
      entity: page.entities.id(entity),
      name: page.entities.name(entity),
      line: page.entities.line(entity),
      share: Math.round(share * 1000) / 1000,
    });
  }
  return choices.sort((a, b) => b.share - a.share);
}
