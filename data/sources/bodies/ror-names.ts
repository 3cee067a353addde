/** Bodies of the research registry by the name English readers know them by. */
import type { Draft } from '../../model';
import type { RorRow } from '../../normalise/ror';

/** Words of other languages in a name. Ministries are renamed too often for the title of an article to be theirs. */
const FOREIGN =
  /\b(?:de|del|della|di|da|do|des|du|d'|und|für|der|van|voor|och|og|et|la|las|los)\b| [yei] |universit(?:ä|é|à|at|ete?)|universi(?:dad|tas)|üniversite|univerzit|uniwersytet|hogeschool|stiftung/iu;
const RENAMED = /minist|consej|conselh|junta|secretar/i;

/** By registry id, where the article is called by letters. */
const REVIEWED: Readonly<Record<string, string>> = {
  '0438wbg98': 'Organisation for Economic Co-operation and Development',
};

/** "Universidad de Oviedo" goes by "University of Oviedo" where the registry and the English Wikipedia both have it. */
export function inEnglish(draft: Draft, { id, n, wp = '', al = [], ty }: RorRow): Draft {
  if (ty.includes('company')) return draft;
  const name = REVIEWED[id] ?? withoutLetters(draft, al);
  if (name !== draft.name) return { ...draft, name };
  const title = wp.startsWith('en:') ? wp.slice(3).replace(/ \(.*/, '') : '';
  const known = title !== '' && al.some(([text, lang]) => lang === 'en' && text === title);
  if (!known || title === draft.name || draft.name !== n || !FOREIGN.test(n) || FOREIGN.test(title) || RENAMED.test(n))
    return draft;
  return { ...draft, name: title, aliases: [...draft.aliases, { text: n, lang: '', flags: 0 }] };
}

/** "Zambia Information and Communications Technology Authority (ZICTA)" without the letters that are a name of their own. */
function withoutLetters({ name }: Draft, al: NonNullable<RorRow['al']>): string {
  const [, bare, letters] = /^(.{12,}) \((\p{Lu}[\p{L}-]{2,11})\)$/u.exec(name) ?? [];
  const said = letters !== undefined && al.some(([text]) => text.toLowerCase() === letters.toLowerCase());
  return said && bare ? bare : name;
}

/** The English label where the registry's own name is in another script. */
export function englishName(row: RorRow): string {
  if (/\p{Script=Latin}/u.test(row.n)) return row.n;
  return row.al?.find(([name, lang, type]) => lang === 'en' && type !== 'a' && name.includes(' '))?.[0] ?? row.n;
}
