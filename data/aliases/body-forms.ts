/** How news writes bodies of states: "U.S. Air Force", and "Air Force" where the country is understood. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import { isGeneric } from '../../core/linker/names/generic-name';
import { demonym } from '../compose/demonyms';
import type { Draft, DraftAlias } from '../model';

/** Other ways of writing a country before the name of its body. */
const LEADS: Readonly<Record<string, readonly string[]>> = {
  US: ['United States', 'U.S.', 'US'],
  GB: ['United Kingdom', 'UK', 'British'],
};

/** Longer names are written out or have an acronym. */
const LONGEST = 60;
const WEAK = AliasFlag.Short | AliasFlag.Acronym | AliasFlag.Generated | AliasFlag.Metonym;

/** "Department of the Treasury" → "Treasury Department"; the name itself first. */
function turned(name: string): string[] {
  const parts = /^(Department|Ministry) of (?:the )?(\p{L}+)$/u.exec(name);
  if (!parts) return name === 'Ministry of Foreign Affairs' ? [name, 'Foreign Ministry'] : [name];
  return [name, `${parts[2]} ${parts[1]}`];
}

/** The name without the country it begins or ends with, '' when it has none. */
function withoutCountry(name: string, leads: readonly string[]): string {
  for (const lead of leads) {
    if (name.startsWith(`${lead} `)) return name.slice(lead.length + 1);
    for (const end of [` of ${lead}`, ` of the ${lead}`, ` (${lead})`]) {
      if (name.endsWith(end)) return name.slice(0, -end.length);
    }
  }
  return '';
}

/** Words of firms' names that say nothing without the country before them: American Express, Ukraine International. */
const HOLLOW: ReadonlySet<string> = new Set(
  'International Express Tower Bridge Front Airlines Airways Steel Oil Group Industries Insurance Foods College'.split(
    ' ',
  ),
);

/** A party by the word that tells its creed, as news does where the country is understood. */
const CREEDS: Readonly<Record<string, string>> = {
  'Labor Party': 'Labor',
  'Labour Party': 'Labour',
  'Conservative Party': 'Conservatives',
};

/**
 * English forms of a body whose name tells its country: with every way of writing the country, and as a short form
 * without it where what is left could be any country's; "Guardian" for The Guardian. `country` = English name of the draft's country.
 */
export function bodyForms(draft: Draft, country: string | undefined): DraftAlias[] {
  if (draft.kind !== 'organisation') return [];
  if (/^The \p{Lu}/u.test(draft.name)) {
    const text = draft.name.slice(4);
    // The article is hardly written: "the University of Tokyo".
    return [{ text, lang: 'en', flags: text.startsWith('University of ') ? 0 : AliasFlag.Short }];
  }
  if (draft.country === undefined || country === undefined) return [];
  const adjective = demonym(draft.country);
  const written = LEADS[draft.country] ?? (adjective ? [adjective] : []);
  const leads = [...new Set([...written, country, ...(adjective ? [adjective] : [])])];
  const attested = [{ text: draft.name, lang: 'en', flags: 0 }, ...draft.aliases];
  const forms: DraftAlias[] = [];
  const add = (text: string, flags: number) => {
    if (!attested.some((alias) => alias.text === text && alias.lang === 'en')) forms.push({ text, lang: 'en', flags });
  };
  for (const { text, lang, flags } of attested) {
    if (lang !== 'en' || flags & WEAK || text.length > LONGEST) continue;
    // A party that is called by its creed alone is so in each country that has one.
    if (CREEDS[text]) add(CREEDS[text], AliasFlag.Short);
    const rest = withoutCountry(text, leads);
    if (rest === '') continue;
    for (const form of turned(rest)) {
      for (const lead of written) add(`${lead} ${form}`, 0);
      if (form.length > 3 && !HOLLOW.has(form) && isGeneric(form, 'en')) add(form, AliasFlag.Short);
    }
    const creed = CREEDS[rest];
    if (creed) add(creed, AliasFlag.Short);
  }
  return forms;
}
