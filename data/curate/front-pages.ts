/** A folder that only chooses the language of a site: `en`, `en-gb`, `pt_BR`, `english`. */
const LANGUAGE =
  /^(?:[a-z]{2}(?:[-_][a-z]{2,4})?|eng|rus|ara|fra|arabic|english|french|german|russian|spanish|turkish|ukrainian)$/i;
/** A name that servers give to the first page of a folder. */
const FIRST_PAGE = /^(?:home|homepage|main|index|(?:default|home|index)\.[a-z]{3,5})$/i;

/**
 * Whether an address names a site but no page of it: no path, or one that only chooses a language or spells out the
 * first page. A query (`?p=12`) or a route behind the hash (`#/news/12`) names a page.
 */
export function isFrontPage(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  if (search !== '' || /^#!?\//.test(hash)) return false;
  const [first, ...rest] = pathname.split('/').filter((folder) => folder !== '');
  const inside = first === undefined || LANGUAGE.test(first) ? rest : [first, ...rest];
  return inside.every((name) => FIRST_PAGE.test(name));
}
