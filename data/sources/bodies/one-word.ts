import { AliasFlag } from '../../../core/lexicon/lexicon';
import type { DraftAlias } from '../../model';

/** Universities that news calls by one word, and how often that word means them; below a half the whole name must be near. */
const ONE_WORD: Readonly<Record<string, readonly [word: string, prior: number]>> = {
  'Cornell University': ['Cornell', 0.4],
  'Dartmouth College': ['Dartmouth', 0.4],
  'Georgetown University': ['Georgetown', 0.25],
  'Harvard University': ['Harvard', 0.9],
  'Johns Hopkins University': ['Johns Hopkins', 0.8],
  'Princeton University': ['Princeton', 0.45],
  'Stanford University': ['Stanford', 0.6],
  'Tsinghua University': ['Tsinghua', 0.8],
  'Yale University': ['Yale', 0.8],
};

/** The word by which news calls the university of this name, where it does. */
export function oneWord(name: string): DraftAlias[] {
  const [text, prior] = ONE_WORD[name] ?? [];
  if (text === undefined || prior === undefined) return [];
  return [{ text, lang: 'en', flags: prior < 0.5 ? AliasFlag.Short : 0, prior }];
}
