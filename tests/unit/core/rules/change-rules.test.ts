import { describe, expect, test } from 'vitest';
import { changeRules, type RuleChange } from '../../../../core/rules/change-rules';
import { KNOWN_FOR, MOST_RULES, NO_RULES, type Rules } from '../../../../core/rules/rules';

const NOW = 1_800_000_000_000;
const page = 'https://news.example.org/a?b=1';
const wrong = { entity: 'tom-barrack', surface: 'Barrack', scope: 'page', where: page } as const;

/** The rules after several changes, a minute apart. */
const after = (...changes: RuleChange[]): Rules =>
  changes.reduce<Rules>((rules, change, at) => changeRules(rules, change, NOW + at * 60_000), NO_RULES);

describe('changes of rules', () => {
  test.each<[string, RuleChange[], Partial<Rules>]>([
    ['wrong person on a page', [{ do: 'wrong', ...wrong }], { wrong: [{ ...wrong, at: NOW }] }],
    [
      'everywhere needs no place',
      [{ do: 'wrong', ...wrong, scope: 'everywhere' }],
      { wrong: [{ ...wrong, scope: 'everywhere', where: '', at: NOW }] },
    ],
    ['a page without an address makes no rule', [{ do: 'wrong', ...wrong, where: '' }], {}],
    ['words too long make no rule', [{ do: 'wrong', ...wrong, surface: 'x'.repeat(201) }], {}],
    ['mute', [{ do: 'mute', entity: 'isis' }], { muted: [{ entity: 'isis', at: NOW }] }],
    ['know for 90 days', [{ do: 'know', entity: 'isis' }], { known: [{ entity: 'isis', until: NOW + KNOWN_FOR }] }],
    [
      'saying it twice is saying it once, later',
      [
        { do: 'wrong', ...wrong },
        { do: 'wrong', ...wrong, surface: ' BARRACK ' },
      ],
      { wrong: [{ ...wrong, surface: 'BARRACK', at: NOW + 60_000 }] },
    ],
    [
      'undo takes back only what it names',
      [
        { do: 'wrong', ...wrong },
        { do: 'wrong', ...wrong, scope: 'site', where: 'example.org' },
        { do: 'mute', entity: 'isis' },
        { do: 'undo', of: 'wrong', ...wrong },
        { do: 'undo', of: 'know', entity: 'isis' },
      ],
      {
        wrong: [{ ...wrong, scope: 'site', where: 'example.org', at: NOW + 60_000 }],
        muted: [{ entity: 'isis', at: NOW + 120_000 }],
      },
    ],
    [
      'forget empties one list',
      [
        { do: 'mute', entity: 'isis' },
        { do: 'mute', entity: 'nato' },
        { do: 'know', entity: 'nato' },
        { do: 'forget', of: 'mute' },
      ],
      { known: [{ entity: 'nato', until: NOW + 120_000 + KNOWN_FOR }] },
    ],
  ])('%s', (_, changes, rules) => {
    expect(after(...changes)).toEqual({ ...NO_RULES, ...rules });
  });

  test('what has run out goes with the next change', () => {
    const known = after({ do: 'know', entity: 'isis' });
    expect(changeRules(known, { do: 'mute', entity: 'nato' }, NOW + KNOWN_FOR - 1).known).toHaveLength(1);
    expect(changeRules(known, { do: 'mute', entity: 'nato' }, NOW + KNOWN_FOR).known).toEqual([]);
  });

  test('lists stay bounded, the oldest rule goes', () => {
    const muted = Array.from({ length: MOST_RULES }, (_, n) => ({ entity: `e${n}`, at: n }));
    const { muted: kept } = changeRules({ ...NO_RULES, muted }, { do: 'mute', entity: 'one-more' }, NOW);
    expect([kept.length, kept[0]?.entity, kept.at(-1)?.entity]).toEqual([MOST_RULES, 'e1', 'one-more']);
  });

  test('no change touches the rules it is given', () => {
    const rules = Object.freeze({ ...NO_RULES, muted: Object.freeze([{ entity: 'isis', at: 1 }]) as never });
    changeRules(rules, { do: 'undo', of: 'mute', entity: 'isis' }, NOW);
    expect(rules.muted).toHaveLength(1);
  });
});
