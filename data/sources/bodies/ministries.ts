/**
 * Ministries as they follow from the records of their ministers: where somebody was foreign minister of a country, it has a
 * foreign ministry. Named as English news names them; each cites what the newest minister's post cites. Those that other
 * sources tell of get the news's names too (data/resolve/exceptions.jsonl).
 */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { demonymsOf } from '../../../core/linker/demonyms/demonym-of';
import { demonym } from '../../compose/demonyms';
import { type Ministry, type MinistryOf, ministryFromId, ministryId, ministryOf } from '../../ministries';
import { type Draft, type DraftAlias, draftOf } from '../../model';
import { territoryNames } from '../cldr';
import { countryNames, withArticle } from '../countries/countries';
import { BARE, LETTERS, readWords, WITH_COUNTRY, WITH_PEOPLE } from './ministry-words';

/** World news names the ministries of these by themselves. */
const WIDELY_READ = new Set('CN RU IR IL UA TR IN PK SY LB IQ EG SA QA AE JP KR KP DE FR IT GB US'.split(' '));
/** Other languages have names of ministries that the dataset has under other names. */
const OWN_NAME: Readonly<Record<string, string>> = { 'foreign GB': 'Foreign Office' };
/** Short names of English news beside those that every country's have. */
const SPOKEN: Readonly<Record<string, readonly [text: string, flags: number, prior?: number][]>> = {
  'foreign GB': [
    ['Foreign Office', AliasFlag.Short, 0.7],
    ['British Foreign Office', 0],
    ['UK Foreign Office', 0],
    ['Foreign, Commonwealth and Development Office', 0],
    ['FCDO', AliasFlag.Acronym | AliasFlag.CaseSensitive],
  ],
};

/** What tells of a ministry: a minister's post, or the draft that it is. */
type Teller = Pick<Draft, 'asOf' | 'sources'>;

/**
 * @param ministers drafts with the posts of ministers
 * @param before drafts of other sources, some of which are ministries
 * @param same reviewed table: id of a ministry → id of the draft it is
 */
export function readMinistries(
  ministers: readonly Draft[],
  before: readonly Draft[],
  same: ReadonlyMap<string, string>,
): Draft[] {
  const told = new Map<string, Teller>();
  const known = new Map(before.map((draft) => [draft.id, draft]));
  for (const [id, as] of same) {
    const draft = known.get(as);
    if (draft && ministryFromId(id)) told.set(id, draft);
  }
  for (const role of ministers.flatMap(({ roles }) => roles)) {
    const ministry = ministryOf(role.office ?? '');
    if (!ministry) continue;
    const id = ministryId(ministry);
    if ((told.get(id)?.asOf ?? '') < role.asOf) told.set(id, role);
  }
  return [...told].sort(byId).flatMap(([id, teller]) => {
    const ministry = ministryFromId(id);
    const country = ministry && countryNames().get(ministry.iso);
    return country ? [draftOfMinistry(ministry, country, teller)] : [];
  });
}

const byId = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);

function draftOfMinistry({ of, iso }: Ministry, country: string, { asOf, sources }: Teller): Draft {
  const ours = withArticle(country);
  const noun = OWN_NAME[`${of} ${iso}`] ?? `${capital(of)} Ministry`;
  const id = ministryId({ of, iso });
  const people = demonym(iso);
  const popularity = WIDELY_READ.has(iso) ? 0.3 : 0.12;
  return {
    ...draftOf({
      id,
      origin: 'ministries',
      kind: 'organisation',
      name: `${noun} of ${ours}`,
      popularity,
      asOf,
      sources,
    }),
    country: iso,
    // What it is a ministry of is said by its name above.
    line: people ? `${people} government ministry` : `Government ministry of ${ours}`,
    aliases: [...englishNames(of, iso, country), ...namesAbroad(of, iso)],
  };
}

const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;

/** "Chinese Foreign Ministry", "Foreign Ministry of China": each word for it, with the people and with the country. */
function englishNames(of: MinistryOf, iso: string, country: string): DraftAlias[] {
  const names = (SPOKEN[`${of} ${iso}`] ?? []).map(
    ([text, flags, prior]): DraftAlias => ({ text, lang: 'en', flags, ...(prior !== undefined && { prior }) }),
  );
  const people = demonym(iso);
  for (const [lang, text] of readWords(BARE[of])) {
    if (lang !== 'en') continue;
    names.push({ text: `${text} of ${country}`, lang, flags: 0 });
    if (people) names.push({ text: `${people} ${text}`, lang, flags: 0 });
  }
  return names;
}

function namesAbroad(of: MinistryOf, iso: string): DraftAlias[] {
  const bare = readWords(BARE[of]).map(([lang, text]) => ({ text, lang, flags: AliasFlag.Short }));
  const letters = readWords(LETTERS[of]).map(([lang, text]) => ({ text, lang, flags: AliasFlag.Short }));
  const whole = readWords(WITH_COUNTRY[of]).flatMap(([lang, pattern]) => {
    const name = territoryNames(lang)[`${iso}-alt-short`] ?? territoryNames(lang)[iso];
    return name === undefined ? [] : [{ text: pattern.replace('*', name), lang, flags: 0 }];
  });
  const people = readWords(WITH_PEOPLE[of] ?? '').flatMap(([lang, pattern]) =>
    adjectives(lang, iso).map((adjective) => ({ text: pattern.replace('*', adjective), lang, flags: 0 })),
  );
  return [...bare, ...letters, ...whole, ...people];
}

/** What an Arabic ministry is called with: an adjective with its article, in the feminine. */
const FEMININE = /^ال.+ة$/u;

/** "chinois": the country's adjectives in the masculine, which stand in the linker's table before their endings. */
function adjectives(lang: string, iso: string): string[] {
  const { exact, stems } = demonymsOf(lang);
  const own = [...exact, ...stems].flatMap(([word, country]) => (country === iso ? [word] : []));
  return lang === 'ar' ? own.filter((word) => FEMININE.test(word)) : own;
}
