/** Names that a reader takes for words first. */
import type { Draft } from '../model';
import { nameCount, wordCount } from './common-words';
import { isArticleAndWord, isEverydayAbroad, isOftenSaid } from './everyday-words';

/** True when a form is words of some language before it is the name of this entity. */
export const isRatherWords = (key: string, draft: Draft | undefined): boolean =>
  isPhrase(key, draft) ||
  isNewspaperOrWords(key, draft) ||
  (((isEverydayAbroad(key) && !isCityInKatakana(key, draft)) || isLoanword(key, draft)) && isLittleKnown(draft));

/** Below this readers who meet the word in their own language do not think of the entity first. */
const HEARD_OF = 0.45;

/** How often each word of a phrase is said at least, of 51 million. */
const SAID_OFTEN = 1000;
/** Below this a shop or brand is no household name. */
const HOUSEHOLD = 0.2;

/** "Save on", "Better way": a little-known body whose name is a phrase of everyday speech. */
const isPhrase = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'organisation' &&
  draft.popularity < HOUSEHOLD &&
  key.includes(' ') &&
  key.split(' ').every((word) => wordCount(word) >= SAID_OFTEN);

/** "Die Zeit" is a newspaper and the beginning of many a sentence. */
const isNewspaperOrWords = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'organisation' && isArticleAndWord(key);

/** A thing that an everyday word hardly ever means; people are known by their surnames, whatever else those mean. */
const isLittleKnown = (draft: Draft | undefined): boolean =>
  draft !== undefined && draft.kind !== 'person' && draft.popularity < HEARD_OF && !isOftenSaid(draft.name);

const KATAKANA = /^\p{Script=Katakana}[\p{Script=Katakana}ー]*$/u;

/** "コロナ": a town called by a word or name of English has in katakana the name of all that Japanese calls by it. */
const isLoanword = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'place' &&
  KATAKANA.test(key) &&
  wordCount(draft.name.toLowerCase()) + nameCount(draft.name.toLowerCase()) > 0;

/** Places read of beyond their country, which the Japanese list of frequent words counts with the words. */
const READ_ABROAD = 0.35;
/** Loanwords as short as these are said more often: カレー is curry before it is Calais. */
const SHORTEST_IN_KATAKANA = 4;

/** "サンフランシスコ", "マルセイユ": hardly said of anything but the place. */
const isCityInKatakana = (key: string, draft: Draft | undefined): boolean =>
  draft?.kind === 'place' &&
  draft.popularity >= READ_ABROAD &&
  key.length >= SHORTEST_IN_KATAKANA &&
  KATAKANA.test(key);
