import type { RuleChange } from '../../core/rules/change-rules';
import type { WrongRule } from '../../core/rules/rules';
import { dateText } from '../dates';
import type { OptionsProps } from './options-props';
import type { Question } from './question';
import { type ListedRule, RuleList } from './rule-list';
import { say } from './strings';

type RuleProps = Pick<OptionsProps, 'rules' | 'names' | 'onRule' | 'onNames'>;

/** What the reader decided about single names, newest first; each can be taken back. */
export function ruleQuestions({ rules, names, onRule, onNames }: RuleProps): Question[] {
  const nameOf = (entity: string) => names.get(entity) ?? entity;
  const wrong = rules.wrong.map((rule) => {
    const words = say('wrongRule', { surface: rule.surface, name: nameOf(rule.entity) });
    const { entity, surface, scope, where } = rule;
    return listed(entity, words, placeOf(rule), { do: 'undo', of: 'wrong', entity, surface, scope, where });
  });
  const muted = rules.muted.map(({ entity }) => listed(entity, nameOf(entity), '', { do: 'undo', of: 'mute', entity }));
  const known = rules.known.map(({ entity, until }) => {
    const date = dateText(new Date(until).toISOString().slice(0, 10));
    return listed(entity, nameOf(entity), say('knownUntil', { date }), { do: 'undo', of: 'know', entity });
  });
  const question = (of: 'wrong' | 'mute' | 'know', title: string, empty: string, list: ListedRule[]): Question => ({
    key: of,
    words: [title, ...list.map(({ words }) => words)],
    view: <RuleList title={title} empty={empty} rules={list.reverse()} of={of} onRule={onRule} onNames={onNames} />,
  });
  return [
    question('wrong', say('wrong'), say('noWrong'), wrong),
    question('mute', say('muted'), say('noMuted'), muted),
    question('know', say('known'), say('noKnown'), known),
  ];
}

const listed = (entity: string, words: string, more: string, undo: RuleChange): ListedRule => ({
  entity,
  words,
  more,
  undo,
});

function placeOf({ scope, where }: WrongRule): string {
  if (scope === 'everywhere') return say('anywhere');
  return say(scope === 'site' ? 'onSite' : 'onPage', { where: where.replace(/^https?:\/\/(?:www\.)?/, '') });
}
