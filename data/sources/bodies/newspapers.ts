/** Widely read newspapers of the United States: dariusk/corpora, data/corporations/newspapers.json (CC0), a list of 2013. */
import { wordCount } from '../../aliases/common-words';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { draftFrom } from '../draft-from';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';

/** Newspapers of the United States whose names are no phrases. */
export function readNewspapers(rows = readTable<{ n: string }>('newspapers')): Draft[] {
  return rows
    .filter(
      ({ n }) => !isPhrase(n) || (n.split(' ').length > 3 && isPopularTitle(n)) || leftOut('newspapers', 'a phrase'),
    )
    .map(({ n }) => ({
      ...draftFrom(CITED.newspapers, { origin: 'newspapers', kind: 'organisation', name: n, popularity: 0.25 }),
      line: 'American newspaper',
      country: 'US',
    }));
}

/** "The Morning Call", "Daily News": names that are said without the paper being meant, or that several papers have. */
const isPhrase = (name: string) =>
  name
    .toLowerCase()
    .split(' ')
    .every((word) => wordCount(word) > 0 || word === 'news');
