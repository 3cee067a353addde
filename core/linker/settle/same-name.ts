import { AliasFlag, type Lexicon } from '../../lexicon/lexicon';
import { wholeNames } from '../../lexicon/whole-names';
import type { ScannedRun } from '../scan/scan-run';

/** True when `from`…`to` is a full name of the entity that `alias` most often means. */
export function namesTheSame(run: ScannedRun, from: number, to: number, alias: number, lexicon: Lexicon): boolean {
  const wanted = lexicon.postings(alias)[0]?.entity;
  return wholeNames(run.run.text.slice(from, to), run.lang, lexicon).some((found) => {
    const same = lexicon.postings(found.alias).find((posting) => posting.entity === wanted);
    return same !== undefined && !(same.flags & AliasFlag.Short);
  });
}
