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
];

/** Clubs, committees and presses that have the word of their members or owners in their names. */
const OF_OTHERS =
  /associat|federation|consorti|council|universities|inter-?\s?universi|grants com|\bpress$|librarians/i;

/** Whatever else is in the name. */
const FIRST: readonly Rule[] = [
  [
    /\b(?:city|county|borough|district|town) council$|\bmunicipality\b|^(?:city|ville|stadt|landeshauptstadt) /i,
    'Local authority',
    ['government'],
  ],
  [/^(?!.*\b(?:cent(?:er|re)|institute|foundation|school)\b).*\b(?:society|association)\b/i, 'Association', ['funder']],
];

/** By name, for bodies of one of the types where types are given. */
const BY_NAME: readonly Rule[] = [
  [/\bNHS (?:Foundation )?Trust/, 'National Health Service trust'],
  [/medical college/i, 'College', ['education']],
  // "L'Hospitalet" is a town.
  [/hospital(?!et)|hôpital|krankenhaus|\p{L}*klinik/iu, 'Hospital'],
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
  [/national ?park(?! service)/i, 'National park'],
  [/foundation|stiftung|fundação|fundación/i, 'Foundation'],
  [/\bzoo\b|zoological gardens?/i, 'Zoo'],
  [/botanic(?:al)? gardens?|botanischer garten|jardin botanique/i, 'Botanical garden'],
  [/\bobservator|sternwarte/i, 'Observatory'],
  [/\bgaller(?:y|ies)\b/i, 'Museum', ['archive', 'nonprofit', 'other', 'government']],
  [/\bfund\b|\bgrants?\b|\bventures\b/i, 'Funding body', ['funder']],
  [/\b(?:collection|herbarium|gene ?bank)\b/i, 'Collection', ['archive', 'facility']],
  [/\bpolice(?: (?:force|service))?$/i, 'Police force', ['government']],
  [/\bcourt\b|\btribunal\b/i, 'Court', ['government']],
  [/^parliament of|\b(?:general|legislative|ireland) assembly$/i, 'Parliament', ['government']],
  [
    /^(?:\p{L}+ )?government of|^gobierno de|^gouvernement d|^governo d|people's government of/iu,
    'Government',
    ['government'],
  ],
];

/** What a state has one of, which is told as the state's and not as being in a town. */
const OF_STATE: readonly (readonly [pattern: RegExp, noun: string])[] = [
  [/^(?:(?:\p{L}+ ){1,3}(?:Armed Forces|Defen[cs]e Forces?)|Bundeswehr)$/u, 'Armed forces'],
  [/^(?:Royal )?\p{L}+ Army$|^Armée de [Tt]erre$|^Ex[ée]rcito \p{L}+$/u, 'Army'],
  [/^(?:Royal )?\p{L}+ Navy$|^Marine nationale$|^Marinha Portuguesa$/u, 'Navy'],
  [
    /^(?:Royal )?\p{L}+ Air Force$|^Força Aérea (?:Brasileira|Portuguesa)$|^Aeronautica Militare$|^Armée de l'[Aa]ir/u,
    'Air force',
  ],
];

/** "Navy", "Armed forces", of which a state has one; undefined of other bodies and of the Salvation Army. */
export const armOf = (name: string, { ty }: Pick<RorRow, 'ty'>): string | undefined =>
  ty.includes('nonprofit') ? undefined : OF_STATE.find(([pattern]) => pattern.test(name))?.[1];

/** "Hospital", "Government ministry"; "Organisation" where neither name nor type tells. */
export function nounOf(name: string, { ty }: Pick<RorRow, 'ty'>): string {
  const rules = OF_OTHERS.test(name) ? FIRST : [...FIRST, ...BY_NAME];
  const byName = rules.find(
    ([pattern, , types]) => pattern.test(name) && (!types || types.some((type) => ty.includes(type))),
  );
  return byName?.[1] ?? NOUNS.find(([type]) => ty.includes(type))?.[1] ?? 'Organisation';
}
