import type { EntityTable } from '../../../pack/entity-table';
import { CLOSED, OPEN, type PageMention } from '../../settle/page-mention';
import { textAfter } from '../../units/text-beside';
import { previousEnd, wordStart } from '../../units/word-walk';

/** Beginnings of nouns for who plays, works or speaks for a body, by language, and the longest ending they take. */
const NOUNS = new Map<string, readonly string[]>();
const ENDING = 3;

function enter(langs: string, beginnings: string): void {
  for (const lang of langs.split(' ')) NOUNS.set(lang, beginnings.split(/\s+/));
}

enter(
  'ru be',
  `представител заместител защитник нападающ полузащитник вратар голкипер форвард тренер игрок футболист хоккеист президент
  директор глав депутат сенатор спикер капитан основател совладел владел акционер журналист корреспондент клуб сотрудник
  офицер бойц боец агент член политик чиновник следовател`,
);
enter(
  'uk',
  `представник заступник захисник нападник півзахисник воротар голкіпер форвард тренер грав футболіст президент директор голов
  очільник речни депутат нардеп капітан засновник власник журналіст кореспондент клуб співробітник офіцер бійц боєць агент
  член політик чиновник слідч`,
);
enter(
  'pl',
  `obrońc napastnik pomocnik bramkarz trener piłkarz zawodnik prezes wiceprezes szef rzecznik rzeczniczk posłan poseł posł
  kapitan dyrektor lider liderk senator senatorow działacz dziennikarz klub posłow polity radn europosł europosłow członk
  członek agent funkcjonariusz oficer`,
);
enter(
  'cs sk',
  `obránc útočník záložník brankář trenér kouč hráč šéf předsed predsed poslan mluvčí hovorc prezident ředitel riaditeľ kapitán
  senátor novinář klub politi člen europoslan zastupitel agent důstojn`,
);
enter(
  'sr hr bs sh sl',
  `poslani zastupni funkcioner član predstavni trener igrač napadač golman predsedni predsjedni lider kapiten odborni glasnogovorni
  portparol direktor ministar kandidat novinar посланиц посланик функционер члан представни тренер играч председни лидер портпарол`,
);

/** First name and surname right behind a name. */
const PERSON = /^»? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;
const LOOK = 40;

const isNoun = (word: string, beginnings: readonly string[]): boolean =>
  beginnings.some((noun) => word.startsWith(noun) && word.length - noun.length <= ENDING);

/**
 * "Представник [ГУР] Вадим Скібіцький", "trener [Lechii] John Carver": Slavic languages put a body in the genitive between
 * what somebody is to it and his name, known or not. Takes the marks of a longer name from such mentions.
 */
export function freeBodiesBeforePersons(mentions: readonly PageMention[], entities: EntityTable): void {
  for (const mention of mentions) {
    const { from, scanned, postings, right } = mention;
    const nouns = NOUNS.get(from.lang);
    if (nouns === undefined || right !== OPEN) continue;
    if (!postings.some(({ entity }) => entities.kind(entity) === 'organisation')) continue;
    const { text } = from.run;
    const end = previousEnd(text, scanned.start);
    if (end < 0 || !isNoun(text.slice(wordStart(text, end), end).toLowerCase(), nouns)) continue;
    if (!PERSON.test(textAfter(text, scanned.end, LOOK))) continue;
    mention.left = CLOSED;
    mention.right = CLOSED;
    mention.postings = postings.filter(({ entity }) => entities.kind(entity) === 'organisation');
  }
}
