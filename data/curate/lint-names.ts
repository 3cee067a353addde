import { bareLetters } from '../../core/text/bare-letters';
import type { PlacedRecord } from './parse-records';
import type { Problem } from './problem';
import { at } from './report';

/** Names are clean, priors belong to forms, and nobody takes another's primary name without saying how often. */
export function lintNames(records: readonly PlacedRecord[]): Problem[] {
  const owners = new Map<string, string>();
  for (const { record } of records) if (!owners.has(plain(record.name))) owners.set(plain(record.name), record.id);
  return records.flatMap((placed) => [...lintForms(placed), ...lintTaken(placed, owners)]);
}

function lintForms(placed: PlacedRecord): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  const known = new Set([record.name, ...(record.acronyms ?? [])]);
  if (record.native) known.add(record.native.text);
  for (const field of ['names', 'short'] as const) {
    for (const [lang, forms] of Object.entries(record[field] ?? {})) {
      forms.forEach((form, index) => {
        known.add(form);
        if (/[()[\]{}|;]/.test(form))
          problems.push(at(placed, [field, lang, index], 'write the name only, no brackets'));
      });
    }
  }
  for (const form of Object.keys(record.prior ?? {})) {
    if (!known.has(form)) problems.push(at(placed, ['prior', form], 'is no name, short or acronym of this record'));
  }
  record.acronyms?.forEach((letters, index) => {
    if (letters.length < 2 || letters === letters.toLowerCase()) {
      problems.push(at(placed, ['acronyms', index], 'write two or more letters in capitals; others belong to short'));
    }
  });
  if (record.wikipedia?.includes('_')) problems.push(at(placed, ['wikipedia'], 'write blanks, not underscores'));
  return problems;
}

function lintTaken(placed: PlacedRecord, owners: ReadonlyMap<string, string>): Problem[] {
  const { record } = placed;
  const problems: Problem[] = [];
  for (const field of ['names', 'short'] as const) {
    for (const [lang, forms] of Object.entries(record[field] ?? {})) {
      forms.forEach((form, index) => {
        const owner = owners.get(plain(form));
        if (!owner || owner === record.id || record.prior?.[form] !== undefined) return;
        problems.push(at(placed, [field, lang, index], `"${form}" is the name of ${owner}; say how often under prior`));
      });
    }
  }
  return problems;
}

const plain = (name: string) => bareLetters(name).replace(/['’ʼ]/g, '');
