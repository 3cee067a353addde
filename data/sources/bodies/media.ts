/** News publishers: flairNLP/fundus, docs/supported_publishers.md (MIT), 31 July 2026. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';

interface MediaRow {
  id: string;
  n: string;
  cc: string;
  dom: string[];
  lang: string[];
}

export function readMedia(rows = readTable<MediaRow>('media')): Draft[] {
  const countries = countryNames();
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const draft = publisherOf(row, countries);
    // "Euronews (DE)", "Euronews (FR)": editions of one publisher.
    if (draft.id !== '' && !drafts.has(draft.id)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

function publisherOf(row: MediaRow, countries: ReadonlyMap<string, string>): Draft {
  const [, name = row.n, note = ''] = /^(.*?) \(([^)]+)\)$/.exec(row.n) ?? [];
  const edition = /^[A-Z]{2}$/.test(note) && row.n.startsWith('Euronews');
  const iso = row.cc.toUpperCase();
  const country = edition ? undefined : countries.get(iso);
  const draft = draftFrom(CITED.media, { origin: 'media', kind: 'organisation', name, popularity: 0.25 });
  draft.line = country ? `News publisher in ${withArticle(country)}` : 'News publisher';
  draft.facts.push({ text: `Publishes at ${row.dom[0]}.`, asOf: CITED.media.date, sources: [CITED.media] });
  const letters = /^\p{L}{2,4}$/u.test(note) && !edition;
  if (letters) draft.aliases.push({ text: note, lang: '', flags: AliasFlag.Acronym | AliasFlag.CaseSensitive });
  return { ...draft, ...(country && { country: iso }), codes: { domain: row.dom[0] ?? row.id } };
}
