/** News publishers: flairNLP/fundus, docs/supported_publishers.md (MIT), 31 July 2026. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { readTable } from '../../json-lines';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { leftOut } from '../rejections';
import { EDITIONS, MEDIA_NAMES, mediaKind } from './media-words';

interface MediaRow {
  id: string;
  n: string;
  cc: string;
  dom: string[];
  lang: string[];
}

/** News publishers, each once. */
export function readMedia(rows = readTable<MediaRow>('media')): Draft[] {
  const countries = countryNames();
  const drafts = new Map<string, Draft>();
  for (const row of rows) {
    const edition = EDITIONS.has(row.n);
    if (edition) leftOut('media', 'an edition');
    if (edition) continue;
    const draft = publisherOf(row, countries);
    // "Euronews (DE)", "Euronews (FR)": editions of one publisher.
    if (draft.id !== '' && !drafts.has(draft.id)) drafts.set(draft.id, draft);
  }
  return [...drafts.values()];
}

function publisherOf(row: MediaRow, countries: ReadonlyMap<string, string>): Draft {
  const [, listed = row.n, note = ''] = /^(.*?) \(([^)]+)\)$/.exec(row.n) ?? [];
  const edition = /^[A-Z]{2}$/.test(note) && row.n.startsWith('Euronews');
  const iso = row.cc.toUpperCase();
  const country = edition ? undefined : countries.get(iso);
  const name = MEDIA_NAMES[listed] ?? listed;
  const id = slugOf(listed);
  const draft = draftFrom(CITED.media, { id, origin: 'media', kind: 'organisation', name, popularity: 0.25 });
  const kind = mediaKind(listed);
  draft.line = country ? `${kind} in ${withArticle(country)}` : kind;
  if (listed.length > 3 && name !== listed && name.includes(' ') === listed.includes(' '))
    draft.aliases.push({ text: listed, lang: '', flags: 0 });
  draft.facts.push({ text: `Publishes at ${row.dom[0]}.`, asOf: CITED.media.date, sources: [CITED.media] });
  const letters = /^\p{L}{2,4}$/u.test(note) && !edition;
  if (letters) draft.aliases.push({ text: note, lang: '', flags: AliasFlag.Acronym | AliasFlag.CaseSensitive });
  return { ...draft, ...(country && { country: iso }), codes: { domain: row.dom[0] ?? row.id } };
}
