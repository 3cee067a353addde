import { countryNames } from '../sources/countries/countries';
import { PROFESSIONS } from './profession-words';

/** "governor of the Bank of Japan", "of Bangladesh Bank": banks that make a country's money. */
const HEADS_BANK =
  /^(?:deputy |vice[- ])?(?:governor|president|chair(?:man|woman)?) of (?:the )?(?:[\p{L}’' ]* )?bank\b/iu;
/** Banks and funds of states or of many states; who heads them may come from anywhere. */
const LENDS = /\b(?:world|development|investment) bank\b/i;
/** Offices of bodies outside politics: who holds them is a politician only by an office before. */
const OUTSIDE =
  /\bsecretary[- ]general of (?!the (?:presidency|communist|government|cabinet|national security)|hezbollah|the polisario)|\bunder[- ]secretary[- ]general\b|^(?:un|united nations) |\bred cross\b|\bfoundation\b|\b(?:investment|monetary) fund\b|\beconomic forum\b|\bbureau of investigation\b/i;

/** "president of global affairs at Microsoft" */
const EMPLOYED = / at \p{Lu}/u;

/** Whether the office alone does not tell that its holder is a politician. */
const isOutside = (title: string): boolean => OUTSIDE.test(title) || LENDS.test(title) || EMPLOYED.test(title);

/** What somebody seems to be who is the first of a body, whatever kind of body it is. */
const LEADING = new Set(['politician', 'business executive']);

/** "foreign minister" → "politician"; '' for offices that say it all ("king"), undefined when nothing is known. */
export function profession(title: string): string | undefined {
  const [, headed = ''] = /^chief executive of (?:the )?(.+)$/.exec(title) ?? [];
  // Of Hong Kong, of Afghanistan: a head of government, not of a firm.
  if (headed !== '' && [...countryNames().values()].includes(headed)) return 'politician';
  if (HEADS_BANK.test(title) && !LENDS.test(title)) return 'central banker';
  const lower = title.toLowerCase();
  for (const [name, words] of PROFESSIONS) {
    if (words.some((word) => hasWord(lower, word))) return LEADING.has(name) && isOutside(title) ? undefined : name;
  }
  return undefined;
}

/** What a list calls whom it does not know better. */
const VAGUE = new Set(['politician', 'religious figure']);

/** What no list can call a politician by another right than that of an office: a king, a patriarch, a judge. */
const NO_POLITICIANS = new Set(['', 'cleric', 'judge', 'central banker', 'police officer', 'civil servant']);

/**
 * What a person is, told by the office he holds or held last and, where that does not tell, by those before it.
 * `listed` is what a list calls him; lists call kings and patriarchs politicians. '' and undefined as {@link profession}.
 */
export function professionOf(listed: string | undefined, title: string, others: readonly string[]): string | undefined {
  const own = profession(title);
  if (own === '') return own;
  if (listed !== undefined && !VAGUE.has(listed)) return listed;
  if (own !== undefined && NO_POLITICIANS.has(own)) return own;
  if (listed !== undefined || own !== undefined) return listed ?? own;
  return isOutside(title) && others.some((other) => profession(other) === 'politician') ? 'politician' : undefined;
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[a-z]/.test(before) && !/[a-z]/.test(after)) return true;
  }
  return false;
}
