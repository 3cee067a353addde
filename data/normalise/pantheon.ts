/**
 * People with an article in 26 or more Wikipedias in May 2013: Pantheon 1.0 (CC0, doi:10.7910/DVN/28201), its files
 * `pantheon.tsv` (who) and `wikilangs.tsv` (titles of their articles by language).
 */
import { foldKey } from '../aliases/fold-key';
import { writtenIn } from './city-names';

export interface PantheonRow {
  /** Number of the English article. */
  id: string;
  /** Title of the English article. */
  n: string;
  /** Year of birth, negative before Christ. */
  y?: number;
  /** Place of birth and the country it lies in today. */
  c?: string;
  cc?: string;
  /** Occupation in the words of the source: `SOCCER PLAYER`. */
  o: string;
  /** Number of Wikipedias with an article. */
  l: number;
  /** Names by language, where they differ from the title. */
  m?: Record<string, string>;
}

/** Rows of the two files, in the order of the first. */
export function pantheonRows(people: string, titles: string, languages: readonly string[]): PantheonRow[] {
  const byPerson = readTitles(titles, new Set(['en', ...languages]));
  const [head = '', ...lines] = people.split('\n').filter((line) => line !== '');
  const column = new Map(head.split('\t').map((name, index) => [name.toLowerCase(), index]));
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[column.get(name) ?? -1]?.trim() ?? '';
    const id = cell('en_curid');
    const all = byPerson.get(id) ?? {};
    const { en: title = cell('name'), ...others } = all;
    const year = /^-?\d+$/.test(cell('birthyear')) ? Number(cell('birthyear')) : undefined;
    const [place, country] = [cell('birthcity'), cell('countrycode')];
    const names = namesBeside(title, others, languages);
    return {
      id,
      n: title,
      ...(year !== undefined && { y: year }),
      ...(place !== '' && !UNKNOWN.test(place) && { c: place }),
      ...(/^[A-Z]{2}$/.test(country) && { cc: country }),
      o: cell('occupation'),
      l: Number(cell('numlangs')),
      ...(Object.keys(names).length > 0 && { m: names }),
    };
  });
}

const UNKNOWN = /^(?:Other|Unknown)$/;

function readTitles(titles: string, languages: ReadonlySet<string>): Map<string, Record<string, string>> {
  const byPerson = new Map<string, Record<string, string>>();
  for (const line of titles.split('\n')) {
    const [id = '', code = '', title = ''] = line.split('\t');
    const lang = code === 'no' ? 'nb' : code;
    if (!languages.has(lang)) continue;
    const all = byPerson.get(id);
    if (all) all[lang] = title.trim();
    else byPerson.set(id, { [lang]: title.trim() });
  }
  return byPerson;
}

/** Names as a text has them, one for each spelling that the title and the languages before have not. */
function namesBeside(
  title: string,
  titles: Record<string, string>,
  languages: readonly string[],
): Record<string, string> {
  const seen = new Set([foldKey(withoutBrackets(title))]);
  const names: Record<string, string> = {};
  for (const lang of languages) {
    const text = titles[lang];
    if (text === undefined) continue;
    const name = writtenIn(lang, nameInText(lang, text));
    if (name === '' || /[\d,;:/]/.test(name) || seen.has(foldKey(name)) || isLonger(name, title)) continue;
    seen.add(foldKey(name));
    names[lang] = name;
  }
  return names;
}

/** "Wladimir Wladimirowitsch Putin": encyclopaedias of other languages give more names than texts do. */
const isLonger = (name: string, title: string): boolean =>
  /\p{Script=Latin}/u.test(name) && name.split(' ').length > title.split(' ').length;

/** "Ronaldo (footballer)" → "Ronaldo". */
export const withoutBrackets = (title: string): string => title.replace(/\s*[(（].*$/, '');

const PATRONYMIC = /^\p{Lu}\p{Ll}+(?:ович|евич|ьич|мич|овна|евна|ична|івна|ївна|йович)$/u;

/** "Путин, Владимир Владимирович", "Путін Володимир Володимирович" → "Владимир Путин": as a text names him. */
export function nameInText(lang: string, title: string): string {
  const name = withoutBrackets(title);
  if (!['ru', 'uk', 'be'].includes(lang)) return name;
  const [surname = '', given] = name.split(/,\s*/);
  const words = given === undefined ? name.split(' ') : [...given.split(' '), surname];
  if (words.length < 3) return words.join(' ');
  const names = given === undefined ? words : words.slice(0, -1);
  const at = names.findIndex((word, index) => index > 0 && PATRONYMIC.test(word));
  if (at < 0) return words.join(' ');
  // Ukrainian titles have the surname first and no comma.
  const turned = given === undefined && at === words.length - 1 && words.length === 3;
  return turned ? `${words[1]} ${words[0]}` : words.filter((_, index) => index !== at).join(' ');
}
