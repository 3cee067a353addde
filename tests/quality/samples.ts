import { readPage } from '../../core/linker/read-page';
import { scanRun } from '../../core/linker/scan/scan-run';
import { F, FEATURES } from '../../core/linker/weigh/features';
import { type WeighedMention, weighPage } from '../../core/linker/weigh/weigh';
import type { Pack } from '../../core/pack/open-pack';
import type { Identity } from './dataset';
import { type GoldDocument, infoOf, runsOf } from './gold';
import { goldAt, isInside, isTarget } from './judge';

/** A mention of a gold document with its features and what it should come to. */
export interface Sample {
  weighed: WeighedMention;
  /** Index of the right candidate, -1 = none of them. */
  right: number;
}

/** A document's mentions: all of them decide (one sense a page), those with a sample teach. */
export interface SampledDocument {
  doc: string;
  weighed: WeighedMention[];
  samples: Sample[];
}

/** Reads a gold document into samples. `places` = only places are annotated; other mentions teach nothing. */
export function sampleDocument(
  document: GoldDocument,
  { lexicon, entities }: Pick<Pack, 'lexicon' | 'entities'>,
  identities: ReadonlyMap<string, Identity>,
  places: boolean,
): SampledDocument {
  const { runs, offsets } = runsOf(document.text);
  const info = infoOf(document);
  const scanned = runs.map((run) => scanRun(run, lexicon, info.lang));
  const weighed = weighPage(readPage(info, scanned, lexicon, entities));
  const samples: Sample[] = [];
  for (const one of weighed) {
    const { mention, candidates } = one;
    const offset = offsets[mention.from.run.key] as number;
    const end = mention.scanned.end + offset;
    const starts = [mention.scanned.start + offset, mention.scanned.nameStart + offset];
    if (!isInside(document, starts[0] as number, end)) continue;
    let right = -1;
    let known = false;
    let skip = false;
    candidates.forEach(({ posting, takesGiven, row }, index) => {
      const start = starts[takesGiven ? 1 : 0] as number;
      const gold = goldAt(document, start, end);
      if (gold?.optional || gold?.targets === null) skip = true;
      if (!gold && document.mentions.some((other) => other.optional && other.start < end && other.end > start))
        skip = true;
      if (gold) known = true;
      const identity = identities.get(entities.id(posting.entity)) as Identity;
      if (gold && right < 0 && isTarget(gold, identity)) right = index;
      row[F.sameForm] = 0;
    });
    // Where only places are annotated, the White House is none.
    if (places && !known && one.seat) skip = true;
    if (places && !known && candidates.some(({ posting }) => entities.kind(posting.entity) !== 'place')) skip = true;
    if (!skip) samples.push({ weighed: one, right });
  }
  return { doc: document.doc, weighed, samples };
}

export const FEATURE_COUNT = FEATURES.length;
