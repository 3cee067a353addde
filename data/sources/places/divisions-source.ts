/** States, provinces and regions: English names of cldr-subdivisions-full 48.2.0 (Unicode licence), ISO 3166-2. */
import { slugOf } from '../../../core/text/slug';
import { wordCount } from '../../aliases/common-words';
import type { Draft } from '../../model';
import { subdivisionNames } from '../cldr';
import { countryNames, withArticle } from '../countries/countries';
import { leftOut } from '../rejections';
import { britishNations, nationOf } from './british-nations';
import { divisionId, divisionMap, divisionOf } from './division-draft';
import { foreignNames } from './division-foreign';
import { divisionKind } from './division-kinds';
import { US_STATES } from './divisions';
import { DIVISION_NAMES } from './english-division-names';
import { fullDivisionName, sharedDivisionName } from './full-division-name';
import { worldRegions } from './world-regions';

/** Codes CLDR keeps for old data, territories that are told as such, and the federation inside a federation. */
const LEFT_OUT =
  /^(?:fr97\d|gra1|ir30|mm18|mxdif|usas|usdc|usgu|usmp|uspr|usum|usvi|cntw|cnhk|cnmo|frgf|frgp|frmq|frre|fryt|nlaw|nlcw|nlsx|nlbq\d|inct|inut|indd|indn|ints)$/;
/** Names that are no name without their noun. */
const COMPASS =
  /^(?:(?:North|South|East|West|Central|Northern|Southern|Eastern|Western)(?:[ -]?(?:East|West|Central|ern|Borders))?|Centr[eo]|Central|Capital|Littoral|Nord|Sud|Est|Ouest|Nord-(?:Est|Ouest)|Sud-(?:Est|Ouest)|Delta|Unity|Lakes|Red Sea|(?:Blue|White|Upper|River) Nile|Bay|Lara|Gaza|Mara|Bari|Somali|Jerusalem)$/;
/** Divisions that news names less often keep their English names only: the pack has to carry the others. */
const WORTH_TRANSLATING = 0.1;

/** States, provinces and regions; `cityIds` are taken already. */
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
      ...divisionMap(code, name),
    };
    if (full !== alone) draft.aliases.push({ text: full, lang: 'en', flags: 0 });
    // News calls an autonomous region of China a province.
    if (iso === 'CN' && !kind.full) draft.aliases.push({ text: `${alone} Province`, lang: 'en', flags: 0 });
    addForeignNames(draft, code);
    drafts.set(id, draft);
  }
  return [...drafts.values(), ...britishNations(), ...worldRegions()];
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
