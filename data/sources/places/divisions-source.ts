/** States, provinces and regions: English names of cldr-subdivisions-full 48.2.0 (Unicode licence), ISO 3166-2. */
import { AliasFlag } from '../../../core/lexicon/lexicon';
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import type { Draft } from '../../model';
import { CITED } from '../cited';
import { subdivisionNames } from '../cldr';
import { countryId, countryNames, withArticle } from '../countries/countries';
import { draftFrom } from '../draft-from';
import { NAME_LANGUAGES } from '../languages';
import { leftOut } from '../rejections';
import { foreignNames } from './division-foreign';
import {
  DIVISION_NAMES,
  type DivisionKind,
  divisionKind,
  fullDivisionName,
  sharedDivisionName,
} from './division-kinds';
import { divisionSpot } from './division-spots';
import { US_STATES } from './divisions';
import { worldRegions } from './world-regions';

/** Codes CLDR keeps for old data, territories that are told as such, and the federation inside a federation. */
const LEFT_OUT =
  /^(?:fr97\d|gra1|ir30|mm18|mxdif|usas|usdc|usgu|usmp|uspr|usum|usvi|cntw|cnhk|cnmo|frgf|frgp|frmq|frre|fryt|nlaw|nlcw|nlsx|nlbq\d|inct|inut|indd|indn|ints)$/;
/** Names that are no name without their noun. */
const COMPASS =
  /^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)(?:[ -]?(?:East|West|Central|ern|Borders))?|Centr[eo]|Central|Capital|Littoral|Nord|Sud|Est|Ouest|Nord-(?:Est|Ouest)|Sud-(?:Est|Ouest)|Delta|Unity|Lakes|Red Sea|(?:Blue|White|Upper|River) Nile|Bay|Lara|Gaza|Mara|Bari|Somali|Jerusalem)$/;
/** Divisions that news names less often keep their English names only: the pack has to carry the others. */
const WORTH_TRANSLATING = 0.1;
const NATIONS: readonly (readonly [code: string, title: string])[] = [
  ['gbeng', 'England'],
  ['gbsct', 'Scotland'],
  ['gbwls', 'Wales'],
  ['gbnir', 'Northern Ireland'],
];

export function readDivisions(cityIds: ReadonlySet<string>): Draft[] {
  const countries = countryNames();
  const drafts = new Map<string, Draft>();
  for (const [code, raw] of Object.entries(subdivisionNames('en'))) {
    const iso = code.slice(0, 2).toUpperCase();
    const kind = divisionKind(code);
    const country = countries.get(iso);
    if (!kind || !country || LEFT_OUT.test(code) || (iso === 'US' && !US_STATES.has(code.slice(2).toUpperCase())))
      continue;
    const name = DIVISION_NAMES[code] ?? plainName(raw);
    // A division named like its main city is known by its full name only, except where news means both.
    const shared = iso !== 'US' && cityIds.has(`${slugOf(name)}-${iso.toLowerCase()}`);
    const full = shared ? sharedDivisionName(name, code, kind) : fullDivisionName(name, kind);
    const unclear =
      (full === name && (shared || COMPASS.test(name) || wordCount(name.toLowerCase()) >= 200)) || name.includes('/');
    if (unclear) {
      leftOut('divisions', shared ? 'named like its city' : 'a word');
      continue;
    }
    const vague = COMPASS.test(name) || wordCount(name.toLowerCase()) >= 20;
    const alone = shared || (vague && kind.full !== undefined) ? full : name;
    const id = divisionId(alone, iso, cityIds);
    if (drafts.has(id)) continue;
    const draft = {
      ...divisionOf(id, code, alone, kind, nationOf(code) ?? withArticle(country)),
      ...mapOf(code, name),
    };
    if (full !== alone) draft.aliases.push({ text: full, lang: 'en', flags: 0 });
    // News calls an autonomous region of China a province.
    if (iso === 'CN' && !kind.full) draft.aliases.push({ text: `${alone} Province`, lang: 'en', flags: 0 });
    addForeignNames(draft, code);
    drafts.set(id, draft);
  }
  return [...drafts.values(), ...nations(), ...worldRegions()];
}

/** Counties of the United Kingdom are told by its nation. */
function nationOf(code: string): string | undefined {
  if (!code.startsWith('gb')) return undefined;
  if (/^gb(?:cgn|cmn|gwn|mon|pem|pow)$/.test(code)) return 'Wales';
  if (/^gb(?:abd|fif)$/.test(code)) return 'Scotland';
  return /^gb(?:ant|arm|fer)$/.test(code) ? 'Northern Ireland' : 'England';
}

/** A state of the United States is drawn; of others a point is known, or only the country. */
function mapOf(code: string, name: string): Pick<Draft, 'at' | 'outline'> {
  if (code.startsWith('us')) return { outline: `US-${code.slice(2).toUpperCase()}` };
  const at = divisionSpot(code, name);
  return at ? { at } : {};
}

const plainName = (raw: string) =>
  raw
    .normalize('NFKD')
    .replace(/[\u0304\u0331\u0323\u0327]|²$|^’|, .*$/g, '')
    .normalize('NFC');

/** Names of the better known in other languages. */
function addForeignNames(draft: Draft, code: string): void {
  if (draft.popularity < WORTH_TRANSLATING) return;
  for (const { text, lang } of foreignNames(code)) {
    if (text !== draft.name) draft.aliases.push({ text, lang, flags: 0 });
  }
}

function divisionId(name: string, iso: string, cityIds: ReadonlySet<string>): string {
  const slug = slugOf(name);
  if (iso !== 'US') return `${slug}-${iso.toLowerCase()}`;
  return cityIds.has(`${slug}-us`) || slug === 'georgia' || slug === 'washington' || slug === 'new-york'
    ? `${slug}-state`
    : slug;
}

function divisionOf(
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
  const short = SHORT[code.toUpperCase()];
  if (short)
    draft.aliases.push({ text: short, lang: 'en', flags: AliasFlag.Short | AliasFlag.CaseSensitive, prior: 0.6 });
  return { ...draft, country: iso, codes: { division: code }, ...(iso === 'US' && { wikipedia: title ?? name }) };
}

/** How often a state shares its name with something as well known. */
const PRIORS: Readonly<Record<string, number>> = { usga: 0.45, usny: 0.3, uswa: 0.06, caqc: 0.85 };

/**
 * Abbreviations of datelines and party labels ("R-Wis."), by country and code, but for words that begin sentences (La., Man.);
 * the linker asks for a place before them.
 */
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'USAL Ala. USAZ Ariz. USAR Ark. USCA Calif. USCO Colo. USCT Conn. USDE Del. USFL Fla. USGA Ga. USIL Ill. USIN Ind. ' +
    'USKS Kan. USKY Ky. USMD Md. USMA Mass. USMI Mich. USMN Minn. USMS Miss. USMO Mo. USMT Mont. USNE Neb. ' +
    'USNV Nev. USNH N.H. USNJ N.J. USNM N.M. USNY N.Y. USNC N.C. USND N.D. USOK Okla. USOR Ore. USPA Pa. USRI R.I. ' +
    'USSC S.C. USSD S.D. USTN Tenn. USTX Tex. USVT Vt. USVA Va. USWA Wash. USWV W.Va. USWI Wis. USWY Wyo. ' +
    'CAAB Alta. CABC B.C. CANB N.B. CANS N.S. CAON Ont. CAPE P.E.I. CAQC Que. CASK Sask.'
  )
    .split(/ (?=US|CA)/)
    .map((pair) => pair.split(' ')),
);

const WIKIPEDIA: Readonly<Record<string, string>> = {
  usga: 'Georgia (U.S. state)',
  usny: 'New York (state)',
  uswa: 'Washington (state)',
  usdc: 'Washington, D.C.',
};

/** The nations of the United Kingdom, with their names in every language CLDR has. */
function nations(): Draft[] {
  return NATIONS.map(([code, title]) => {
    const country = divisionOf(slugOf(title), code, title, { noun: 'Country', popularity: 0.6 }, 'the United Kingdom');
    const draft = { ...country, ...mapOf(code, title) };
    draft.line = 'Country of the United Kingdom';
    for (const lang of NAME_LANGUAGES) {
      const text = subdivisionNames(lang)[code];
      if (text) draft.aliases.push({ text, lang, flags: 0 });
    }
    return { ...draft, wikipedia: title };
  });
}
