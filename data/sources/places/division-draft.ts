import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { countryId } from '../countries/countries';
import { draftFrom } from '../draft-from';
import type { DivisionKind } from './division-kinds';
import { divisionSpot } from './division-spots';
import { STATE_ABBREVIATIONS } from './state-abbreviations';

/** How often a state shares its name with something as well known. */
const PRIORS: Readonly<Record<string, number>> = { usga: 0.45, usny: 0.3, uswa: 0.06, caqc: 0.85 };

/** Articles of states that share their names. */
const WIKIPEDIA: Readonly<Record<string, string>> = {
  usga: 'Georgia (U.S. state)',
  usny: 'New York (state)',
  uswa: 'Washington (state)',
  usdc: 'Washington, D.C.',
};

/** Slug and country; in the United States the slug alone, unless a city or something better known has it. */
export function divisionId(name: string, iso: string, cityIds: ReadonlySet<string>): string {
  const slug = slugOf(name);
  if (iso !== 'US') return `${slug}-${iso.toLowerCase()}`;
  return cityIds.has(`${slug}-us`) || slug === 'georgia' || slug === 'washington' || slug === 'new-york'
    ? `${slug}-state`
    : slug;
}

/** A division of `country`, as its line tells it. */
export function divisionOf(
  id: string,
  code: string,
  name: string,
  { noun, popularity }: DivisionKind,
  country: string,
): Draft {
  const iso = code.slice(0, 2).toUpperCase();
  const draft = draftFrom(CITED.cldr, { id, origin: 'divisions', kind: 'place', name, popularity });
  draft.line = `${noun} of ${country}`;
  draft.relations.push({ type: 'part-of', to: countryId(iso), sources: [CITED.cldr] });
  const title = WIKIPEDIA[code];
  const prior = PRIORS[code];
  if (prior !== undefined) draft.aliases.push({ text: name, lang: 'en', flags: 0, prior });
  const short = STATE_ABBREVIATIONS[code.toUpperCase()];
  if (short)
    draft.aliases.push({ text: short, lang: 'en', flags: AliasFlag.Short | AliasFlag.CaseSensitive, prior: 0.6 });
  return { ...draft, country: iso, codes: { division: code }, ...(iso === 'US' && { wikipedia: title ?? name }) };
}

/** A state of the United States is drawn; of others a point is known, or only the country. */
export function divisionMap(code: string, name: string): Pick<Draft, 'at' | 'outline'> {
  if (code.startsWith('us')) return { outline: `US-${code.slice(2).toUpperCase()}` };
  const at = divisionSpot(code, name);
  return at ? { at } : {};
}
