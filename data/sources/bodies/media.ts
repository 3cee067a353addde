/** News publishers: flairNLP/fundus, docs/supported_publishers.md (MIT), 31 July 2026. */
import { readTable } from '../../json-lines';
import { type Draft, draftOf } from '../../model';
import { slugOf } from '../../slug';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';

interface MediaRow {
  id: string;
  n: string;
  cc: string;
  dom: string[];
  lang: string[];
}

export function readMedia(rows = readTable<MediaRow>('media')): Draft[] {
  const countries = countryNames();
  return rows
    .filter((row) => slugOf(row.n) !== '')
    .map((row) => {
      const iso = row.cc.toUpperCase();
      const country = countries.get(iso);
      const draft = draftOf({
        id: slugOf(row.n),
        origin: 'media',
        kind: 'organisation',
        name: row.n,
        popularity: 0.25,
        asOf: CITED.media.date,
        sources: [CITED.media],
      });
      draft.line = country ? `News publisher in ${withArticle(country)}` : 'News publisher';
      draft.facts.push({ text: `Publishes at ${row.dom[0]}.`, asOf: CITED.media.date, sources: [CITED.media] });
      return { ...draft, ...(country && { country: iso }), codes: { domain: row.dom[0] ?? row.id } };
    });
}
