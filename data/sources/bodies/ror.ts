/** Universities, agencies, hospitals, institutes: Research Organization Registry (CC0), releases to v2.9, 23 June 2026. */

import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import type { RorRow } from '../../normalise/ror';
import { countryNames } from '../countries/countries';
import { leftOut } from '../rejections';
import { withPlace, withShort } from './place-names';
import { bodyOf } from './ror-body';
import { isCountryName, isState, isWritten, withoutBranches } from './ror-kept';
import { englishName, inEnglish } from './ror-names';

/** The bodies of the registry that are kept, each once. */
export function readRor(rows = readTable<RorRow>('ror')): Draft[] {
  const countries = countryNames();
  const taken = new Set<string>();
  const drafts: Draft[] = [];
  const branches = countriesOfArticles(rows);
  for (const row of withoutBranches(rows)) {
    if (!isWritten(row)) {
      leftOut('ror', 'a college or office few write of');
      continue;
    }
    const bare = englishName(row);
    const name = withPlace(bare, row, countries.get(row.cc) ?? '');
    const plain = slugOf(name);
    const id = [plain, `${plain}-${row.cc.toLowerCase()}`, `${plain}-${slugOf(row.city)}`].find(
      (one) => !taken.has(one),
    );
    const country = countries.get(row.cc);
    const word = isCountryName(name, countries) || isState(name) || wordCount(name.toLowerCase()) >= 200;
    if (!plain || !id || !country || word) {
      leftOut('ror', word ? 'a country or word' : plain ? 'namesake' : 'no Latin name');
      continue;
    }
    taken.add(id);
    drafts.push(inEnglish(withShort(bodyOf(row, id, name, country, branches.get(row.wp ?? '')), bare), row));
  }
  return drafts;
}

/** The countries in which the bodies of one article are, by article, as a list of places writes them. */
function countriesOfArticles(rows: readonly RorRow[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { wp, cc } of rows) if (wp !== undefined) found.set(wp, [...(found.get(wp) ?? []), cc.toLowerCase()]);
  return found;
}
