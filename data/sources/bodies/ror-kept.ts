/** Which bodies of the research registry are taken. */
import type { RorRow } from '../../normalise/ror';
import { US_STATES } from '../places/divisions';
import { isPopularTitle } from '../popular-titles';
import { leftOut } from '../rejections';
import { headCompany } from './head-companies';

/** Where English is the language of the press, which names colleges that no encyclopaedia tells of. */
const ENGLISH: ReadonlySet<string> = new Set('US GB CA AU NZ IE'.split(' '));

/** Colleges, which world news writes of where they are much read of, or near. */
const LOCAL = /^(?!.*\bUniversit).*\b(?:College|Polytechnic)s?\b/;
/** Schools for a county's or a church's young people, and a university's laboratories: the same wherever they are. */
const SMALL =
  /\b(?:Community College|Community and Technical College|Technical Community College|Seminary|Theolog\w+|Bible (?:College|Institute)|Mahavidyalaya)\b|^Laboratoires? d|^Klinik und /;
const isReadOf = ({ wp }: RorRow): boolean => wp?.startsWith('en:') === true && isPopularTitle(wp.slice(3));

/** Institutes, laboratories, offices and programmes within a government's bodies: "NOAA Office of Science Support". */
const WITHIN =
  /\b(?:Institut(?:e|o|es|os)?|Instytut|Centre|Center|Centro|Zentrum|Laborator(?:y|ies)|Academy of (?:\w+ )?Sciences|Geological Survey|College|Aziende|Fonds de [Rr]echerche)\b|^(?:Office|Division) of |^NOAA .*Office|(?:Technologies|Feedstocks|Systems|Deployment|Geothermal) Office$|Research Unit$|Branch$|(?:Affairs|Corona) Division$|(?:Development|Mapping|Centers|Research|Geospatial|Deposition|Science) Program$/;
/** Branches and departments of a part of a state, most of them offices of a larger body: a waterway's, a province's. */
const OF_A_PART =
  /^(?:Wasserstraßen-|Délégation |Azienda Socio |Consejería |Departament d|Landes(?:amt|untersuchungsamt)\b|NOAA National Weather Service \w+ Region|Câmara Municipal |Secretaria (?:Municipal|Regional) |Conseil départemental )|\b(?:Province|Provincial|Municipal|Autonomous Region)\b.*\b(?:Science|Education|Planning|Ecology|Social Security)\b|\b(?:Science|Education|Planning|Health).*\bProvince$|\bScience and Technology (?:Commission|Bureau|Department)$|Agricultural Experiment Station$|\b(?:Metrology|Metrología|Metrologický)\b|^Department of \w+ Sciences$/;
/** Those that speak to the public. */
const PUBLIC =
  /(?<!NOAA )\b(?:Na[ct]ional(?:e|es)?|Nacionais|Nazionale|Federal|Statisti|Disease|Health|Petroleum|Security|Prediction|Meteorolog|European|Forensic|Standards|Joint Research|Helmholtz|Environment Institute)|^Office of the /;
const isWithin = ({ n, wp, ty }: RorRow): boolean =>
  wp === undefined && ty.includes('government') && (OF_A_PART.test(n) || (WITHIN.test(n) && !PUBLIC.test(n)));

/** Languages of Wikipedia that tell of universities beyond their own town; others have each private college. */
const TOLD_IN: ReadonlySet<string> = new Set('en es fr de it pt ru ja ko'.split(' '));

/**
 * True of universities that one of the larger Wikipedias has an article of, of other bodies, and of what the English
 * press is near; of colleges elsewhere only those much read of.
 */
export const isWritten = (row: RorRow): boolean => {
  const { wp, ty, cc, n } = row;
  if (isWithin(row)) return false;
  if (SMALL.test(n) && !ty.includes('government')) return isReadOf(row);
  if (ENGLISH.has(cc) || ty.includes('government')) return true;
  if (LOCAL.test(n)) return isReadOf(row);
  return !ty.includes('education') || (wp !== undefined && TOLD_IN.has(wp.slice(0, wp.indexOf(':'))));
};

/** Of several records with one article (a company's national branches) the one named like the article stays. */
export function withoutBranches(rows: readonly RorRow[]): RorRow[] {
  const best = new Map<string, RorRow>();
  for (const row of rows) {
    const known = row.wp === undefined ? undefined : best.get(row.wp);
    if (row.wp !== undefined && (!known || isBetter(row, known))) best.set(row.wp, row);
  }
  return rows.filter((row) => row.wp === undefined || best.get(row.wp) === row || leftOut('ror', 'branch'));
}

function isBetter(row: RorRow, known: RorRow): boolean {
  if (headCompany(known.id) ?? headCompany(row.id)) return headCompany(row.id) !== undefined;
  return row.wp?.endsWith(`:${row.n}`) === true && !known.wp?.endsWith(`:${known.n}`);
}

/** "State of Maryland", "Commonwealth of Virginia": the state as a body is to readers the state. */
export const isState = (name: string) => {
  const state = /^(?:State|Commonwealth) of (.+)$/.exec(name)?.[1];
  return state !== undefined && [...US_STATES.values()].includes(state);
};

/** "Government of X" bodies are listed under the bare name of the country. */
export function isCountryName(name: string, countries: ReadonlyMap<string, string>): boolean {
  for (const country of countries.values()) if (country === name) return true;
  return false;
}
