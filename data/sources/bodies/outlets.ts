/** News outlets of India and seven countries of Europe: news-sources 0.2.0 (ISC), under the names reviewed in outlet-names.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AliasFlag } from '../../../core/lexicon/lexicon';
import type { Draft } from '../../model';
import { packageFolder } from '../../package-folder';
import { tableRows } from '../../table-rows';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';
import { OUTLET_NAMES } from './outlet-names';

interface OutletRow {
  id: string;
  url: string;
}

/** @param read rows of a country by its code in small letters */
export function readOutlets(names = OUTLET_NAMES, read = rowsOf): Draft[] {
  const reviewed = new Map(tableRows(names).map(([key = '', called = '']) => [key, called.split('; ')]));
  const codes = new Set([...reviewed.keys()].map((key) => key.slice(0, 2)));
  return [...codes].flatMap((code) =>
    read(code).flatMap((row) => {
      const called = reviewed.get(`${code} ${row.id}`);
      if (!called) leftOut('outlets', 'not reviewed');
      return called ? [outletOf(row, code.toUpperCase(), called)] : [];
    }),
  );
}

const rowsOf = (code: string): OutletRow[] =>
  JSON.parse(readFileSync(join(packageFolder('news-sources'), 'data/sources', `${code}.json`), 'utf8'));

function outletOf({ url }: OutletRow, iso: string, [name = '', ...others]: readonly string[]): Draft {
  const draft = draftFrom(CITED.outlets, { origin: 'outlets', kind: 'organisation', name, popularity: 0.25 });
  const country = countryNames().get(iso);
  const site = new URL(url).host.replace(/^www\./, '');
  draft.facts.push({ text: `Publishes at ${site}.`, asOf: CITED.outlets.date, sources: [CITED.outlets] });
  for (const text of others) {
    const doubted = text.startsWith('~');
    draft.aliases.push({ text: doubted ? text.slice(1) : text, lang: '', flags: doubted ? AliasFlag.Short : 0 });
  }
  return {
    ...draft,
    country: iso,
    line: `News outlet in ${withArticle(country ?? iso)}`,
    codes: { domain: site },
  };
}
