/** What a body of the research registry is called on its card, by its types and the words of its name. */
import type { RorRow } from '../../normalise/ror';

type Rule = readonly [pattern: RegExp, noun: string, types?: readonly string[]];

/** By type; the first that fits wins. */
const NOUNS: readonly (readonly [type: string, noun: string])[] = [
  ['government', 'Government body'],
  ['healthcare', 'Health institution'],
  ['education', 'Educational institution'],
  ['company', 'Company'],
  ['nonprofit', 'Non-profit organisation'],
  ['facility', 'Research institute'],
  ['archive', 'Collection'],
  ['funder', 'Funding body'],
];

/** Clubs, committees and presses that have the word of their members or owners in their names. */
const OF_OTHERS =
  /associat|federation|consorti|council|universities|inter-?\s?universi|grants com|\bpress$|librarians/i;

/** By name, for bodies of one of the types where types are given. */
const BY_NAME: readonly Rule[] = [
  [/\bNHS (?:Foundation )?Trust/, 'National Health Service trust'],
  [/medical college/i, 'College', ['education']],
  [/hospital|hôpital|krankenhaus|\p{L}*klinik/iu, 'Hospital'],
  [/medical cent(?:er|re)\b/i, 'Hospital', ['healthcare']],
  [/universi|univerz|üniversite/i, 'University', ['education']],
  [/^(?:[^,]* )?university$|^university of [^,]*$|^universit\S+ \p{L}+$/iu, 'University'],
  [/\bcollege\b|collège/i, 'College', ['education', 'healthcare', 'government']],
  [/muse(?:um|o|u)\b|musée|museet/i, 'Museum'],
  [/^ministry|^ministère|^ministério|^ministerio|\p{L}*ministerium/iu, 'Government ministry'],
  [/^department of/i, 'Government department'],
  [/\bbank(?:ası)?\b|\bbanco\b/i, 'Bank'],
  [/librar|bibliot|knihovn/i, 'Library'],
  [/\barchiv|\b(?:\p{L}*s)?arkiv/iu, 'Archive'],
  [/national ?park/i, 'National park'],
  [/foundation|stiftung|fundação|fundación/i, 'Foundation'],
];

/** "Hospital", "Government ministry"; "Organisation" where neither name nor type tells. */
export function nounOf(name: string, { ty }: Pick<RorRow, 'ty'>): string {
  const byName = OF_OTHERS.test(name)
    ? undefined
    : BY_NAME.find(([pattern, , types]) => pattern.test(name) && (!types || types.some((type) => ty.includes(type))));
  return byName?.[1] ?? NOUNS.find(([type]) => ty.includes(type))?.[1] ?? 'Organisation';
}
