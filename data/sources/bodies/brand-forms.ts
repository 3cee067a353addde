/** What a company is called for short: by its label without the legal form, or by the beginning that stands on its shops. */
import { nameCount, wordCount } from '../../aliases/common-words';
import { foldKey } from '../../aliases/fold-key';
import { commonNames } from '../../aliases/name-lists';
import { subdivisionNames } from '../cldr';
import { countryNames } from '../countries/countries';
import { isPopularTitle } from '../popular-titles';

const LEGAL_FORM =
  /(?:,? (?:AG|SE|S\.?A\.?|N\.?V\.?|B\.V\.|Inc\.?|Ltd\.?|Limited|plc|PLC|Corp\.?|Corporation|LLC|GmbH|(?:& )?Company|Group|(?:& )?Co\.?|S\.p\.A\.|Holdings?|AB|A\/S|ASA|Oyj))+$/;
/** Shorter single words are mostly letters or words of other meaning. */
const SHORTEST = 5;

/**
 * "Commerzbank AG" → "Commerzbank"; "Samsung Electronics", "Samsung" on its shops → "Samsung". A single word must be
 * coined and, where only its shops say it, be what readers look up; a branch in one country is not the whole.
 * @param shown the name on the shops, with or without a note in brackets: "Rewe (Deutschland)"
 */
export function shorterBrandNames(label: string, shown: string): string[] {
  const bare = label.replace(/^The (?=\S+ \S)/, '').replace(LEGAL_FORM, '');
  const sign = shown.replace(/ \(.*\)$/, '');
  const branch = [...countryNames().values()].some((country) => label.endsWith(` ${country}`));
  const begins = !branch && isPopularTitle(sign) && `${bare} `.toLowerCase().startsWith(`${sign} `.toLowerCase());
  return [...new Set([bare, ...(begins ? [sign] : [])])].filter(
    (form) => form !== label && isTelling(form) && !isPlace(form),
  );
}

function isTelling(form: string): boolean {
  if (!/^[\p{Script=Latin}\p{N}\s&'’.+!-]+$/u.test(form)) return false;
  const words = foldKey(form).split(' ');
  if (words.length > 1) return words.some((word) => word.length > 2 && isCoined(word));
  return form.length >= SHORTEST && isCoined(words[0] ?? '');
}

/** Provinces and regions lend their names to shops. */
function isPlace(form: string): boolean {
  divisions ??= new Set(Object.values(subdivisionNames('en')).map(foldKey));
  return divisions.has(foldKey(form));
}

let divisions: Set<string> | undefined;

const isCoined = (word: string) => wordCount(word) === 0 && nameCount(word) === 0 && !commonNames().has(word);
