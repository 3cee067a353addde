/** What states and their armies are called in other languages, made of the country's name there. */
import { AliasFlag } from '../../core/lexicon/lexicon';
import type { Draft, DraftAlias } from '../model';
import { territoryNames } from '../sources/cldr';

/** "Republic of …" by language; `*` stands for the country. */
const REPUBLIC = `ru Республика *|uk Республіка *|be Рэспубліка *|bg Република *|sr Република *|ar جمهورية *|fa جمهوری *|ur جمہوریہ *
de Republik *|nl Republiek *|sv Republiken *|da Republikken *|nb Republikken *|tr * Cumhuriyeti|az * Respublikası
fr République de *|fr République du *|fr République d’*|es República de *|es República del *|pt República de *|pt República do *
pt República da *|it Repubblica di *|it Repubblica del *|it Repubblica della *|ja *共和国|zh *共和国|ko * 공화국|he רפובליקת *`;
const ISLAMIC_REPUBLIC = `ru Исламская Республика *|uk Ісламська Республіка *|ar جمهورية * الإسلامية|fa جمهوری اسلامی *|ur اسلامی جمہوریہ *
de Islamische Republik *|nl Islamitische Republiek *|tr * İslam Cumhuriyeti|fr République islamique de *|fr République islamique d’*
fr République islamique du *|es República Islámica de *|es República Islámica del *|pt República Islâmica do *|it Repubblica islamica del *
it Repubblica islamica dell’*|ja *・イスラム共和国|ja *イスラム共和国|zh *伊斯兰共和国|ko * 이슬람 공화국|he הרפובליקה האסלאמית של *`;
/** Where the article is part of the pattern: "République d’Iran", but "de Corée". */
const VOWEL = /^[AEIOUÉÈÎÔaeiouh]/;

const ARMY = 'ja *軍|zh *军|zh *军队|zh *軍隊|ko *군';

const read = (patterns: string) =>
  patterns.split(/[|\n]/).map((pattern) => [pattern.slice(0, 2), pattern.slice(3)] as const);

function fill(patterns: string, iso: string): DraftAlias[] {
  return read(patterns).flatMap(([lang, pattern]) => {
    const name = territoryNames(lang)[iso];
    if (name === undefined || (pattern.includes('’') && !VOWEL.test(name))) return [];
    return [{ text: pattern.replace('*', name), lang, flags: 0 }];
  });
}

/** Full names of a republic in other languages; none of states that are called otherwise. */
export function stateForms({ codes, aliases }: Draft): DraftAlias[] {
  const { iso } = codes;
  if (iso === undefined) return [];
  const known = (start: RegExp) => aliases.some(({ text, lang }) => lang === 'en' && start.test(text));
  if (known(/^(?:the )?Islamic Republic of /i)) return fill(ISLAMIC_REPUBLIC, iso);
  return known(/^(?:the )?Republic of /i) ? fill(REPUBLIC, iso) : [];
}

const FORCES = /^(?:(?:\S+ )?Armed Forces|Armed Forces of (?:the )?\p{Lu}.*|\S+ Defen[cs]e Forces?)$/u;

/** "イスラエル軍": a state's armed forces by the country's name, as scripts without spaces write it. */
export function armyForms({ name, country }: Draft): DraftAlias[] {
  if (country === undefined || !FORCES.test(name)) return [];
  return fill(ARMY, country).map((alias) => ({ ...alias, flags: AliasFlag.Generated }));
}
