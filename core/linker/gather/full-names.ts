import type { Lexicon } from '../../lexicon/lexicon';
import type { EntityTable } from '../../pack/entity-table';
import type { PageInfo, Run } from '../document';
import { applyGuards } from '../guard/guards';
import { type ScannedRun, scanRun } from '../scan/scan-run';
import type { PageMention } from '../settle/page-mention';
import { placeMentions } from '../settle/place-mentions';
import { settleSpans } from '../settle/settle';
import { settleTitleTowns } from '../tell/title-town';
import { PageEvidence } from './page-evidence';
import { isShared, knownByShort, sureMeaning } from './sure-meaning';
import { toldByBodies } from './told-by-bodies';

/** The names in a title that stands in none of the page's runs. */
function namesInTitle(
  { title, lang }: PageInfo,
  mentions: readonly PageMention[],
  lexicon: Lexicon,
  entities: EntityTable,
): readonly PageMention[] {
  const run: Run = { key: -1, order: -1, text: title, place: 'title' };
  const scanned = settleSpans(scanRun(run, lexicon, lang), lexicon, entities);
  const titled: PageMention[] = [];
  placeMentions(scanned, 0, { lexicon, entities }, titled);
  applyGuards(titled, lexicon, entities);
  settleTitleTowns(titled, mentions, entities);
  return titled;
}

/** Gathers what the full names of a page say, those of its title among them. */
export function readFullNames(
  info: PageInfo,
  runs: readonly ScannedRun[],
  mentions: readonly PageMention[],
  lexicon: Lexicon,
  entities: EntityTable,
): PageEvidence {
  const evidence = new PageEvidence(entities);
  if (info.title && !runs.some(({ run }) => run.place === 'title')) {
    for (const mention of namesInTitle(info, mentions, lexicon, entities)) {
      const posting = sureMeaning(mention, lexicon, entities);
      if (posting) evidence.add(posting.entity, mention.text, 0, -1);
    }
  }
  for (const mention of mentions) {
    if (mention.from.run.place === 'furniture') continue;
    const posting = sureMeaning(mention, lexicon, entities);
    if (posting)
      evidence.add(posting.entity, mention.text, mention.paragraph, mention.order, !isShared(mention, entities));
    evidence.countries.addAdjectives(mention.scanned.demonyms);
    const known = posting ? undefined : knownByShort(mention, entities);
    if (known) evidence.countries.addBearer(entities.country(known.entity));
  }
  evidence.bodies = toldByBodies(mentions, lexicon, entities);
  for (const country of evidence.bodies.countries) evidence.countries.addBearer(country);
  return evidence;
}
