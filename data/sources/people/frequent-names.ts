/** How likely a full name in the news is the sportsman a table has, and not one of the others who bear it. */
import { wordCount } from '../../aliases/common-words';
import { foldKey } from '../../aliases/fold-key';
import { commonNames } from '../../aliases/name-lists';
import type { DraftAlias } from '../../model';
import { isPopularTitle } from '../popular-titles';

/** "Eric Smith" in the news is mostly somebody else. */
const SHARE_OF_A_FREQUENT_NAME = 0.3;

/** True when a word of the name at least is no frequent name or word. */
export const isRareName = (name: string): boolean =>
  foldKey(name)
    .split(' ')
    .some((word) => word.length > 3 && !commonNames().has(word) && wordCount(word) === 0);

/** The name as a form that asks for evidence where many bear it and no much-read article is called so; else nothing. */
export const doubtfulForm = (name: string, prior = SHARE_OF_A_FREQUENT_NAME): DraftAlias[] =>
  isRareName(name) || isPopularTitle(name) ? [] : [asDoubtful(name, prior)];

/** The name as a form that asks for evidence. */
export const asDoubtful = (name: string, prior = SHARE_OF_A_FREQUENT_NAME): DraftAlias => ({
  text: name,
  lang: 'en',
  flags: 0,
  prior,
});
