import { type RuleChange, sameWrong } from './change-rules';
import { whereOf } from './page-rules';
import { KNOWN_FOR, type Rules, type Scope } from './rules';

/** What a reader may choose in the card. The page it concerns is never part of it. */
export type CardChoice = RuleChoice | OffChoice;

export type RuleChoice =
  | { do: 'wrong'; entity: string; surface: string; scope: Scope }
  | { do: 'mute' | 'know'; entity: string }
  | { do: 'undo'; of: 'wrong'; entity: string; surface: string; scope: Scope }
  | { do: 'undo'; of: 'mute' | 'know'; entity: string };

/** Names off on the page's site, or everywhere. */
export type Off = 'site-off' | 'all-off';
export type OffChoice = { do: Off } | { do: 'undo'; of: Off };

/** Milliseconds in which the card may take back a choice; older rules are the options page's business. */
export const UNDO_WITHIN = 10 * 60 * 1000;

/**
 * The change of rules that a choice on the page `url` makes; undefined when it makes none: the page has no address to
 * keep a rule under, or there is nothing fresh to undo.
 */
export function ruleChangeOf(choice: RuleChoice, url: string, rules: Rules, now: number): RuleChange | undefined {
  switch (choice.do) {
    case 'wrong': {
      const where = whereOf(choice.scope, url);
      return where === '' && choice.scope !== 'everywhere' ? undefined : { ...choice, where };
    }
    case 'mute':
    case 'know':
      return choice;
    case 'undo': {
      const change = choice.of === 'wrong' ? { ...choice, where: whereOf(choice.scope, url) } : choice;
      return isFresh(change, rules, now) ? change : undefined;
    }
  }
}

function isFresh(undo: RuleChange & { do: 'undo' }, { wrong, muted, known }: Rules, now: number): boolean {
  const of = (entity: string) => entity === undo.entity;
  const made =
    undo.of === 'wrong'
      ? wrong.find((rule) => sameWrong(rule, undo))?.at
      : undo.of === 'mute'
        ? muted.find(({ entity }) => of(entity))?.at
        : (known.find(({ entity }) => of(entity))?.until ?? 0) - KNOWN_FOR;
  return made !== undefined && made <= now && now - made <= UNDO_WITHIN;
}
