import type { Link } from '../../core/linker/document';
import { linkDocument } from '../../core/linker/link-document';
import { scanRun } from '../../core/linker/scan/scan-run';
import type { Pack } from '../../core/pack/open-pack';
import type { Identity } from './dataset';
import { type GoldDocument, infoOf, runsOf } from './gold';
import type { Predicted } from './judge';

export interface GoldLink extends Predicted {
  link: Link;
}

/** Links a gold document; each line of its text is a run. */
export function linkGold(
  document: GoldDocument,
  { lexicon, entities }: Pick<Pack, 'lexicon' | 'entities'>,
  identities: ReadonlyMap<string, Identity>,
  weights?: Float64Array,
): GoldLink[] {
  const { runs, offsets } = runsOf(document.text);
  const info = infoOf(document);
  const scanned = runs.map((run) => scanRun(run, lexicon, info.lang));
  return placeLinks(linkDocument(info, scanned, lexicon, entities, weights), offsets, identities);
}

/** Links by their place in the whole text, of which run `key` begins at `offsets[key]`, and by what they mean. */
export function placeLinks(
  links: readonly Link[],
  offsets: readonly number[],
  identities: ReadonlyMap<string, Identity>,
): GoldLink[] {
  return links.map((link) => {
    const offset = offsets[link.run] as number;
    const identity = identities.get(link.entity) as Identity;
    return { link, start: link.start + offset, end: link.end + offset, identity };
  });
}
