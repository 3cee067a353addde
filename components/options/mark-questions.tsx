import { KINDS } from '../../core/card/entity-card';
import { OneOf, SomeOf } from '../controls/choices';
import { Switch } from '../controls/switch';
import { ConfidenceSlider } from './confidence-slider';
import type { GroupProps } from './options-props';
import type { Question } from './question';
import { say } from './strings';

/** Which names are marked, how often, how sure they must be, and whether they are counted on the toolbar. */
export function markQuestions({ settings, onChange }: GroupProps): Question[] {
  const { kinds, mentions, confidence, badge } = settings;
  return [
    {
      key: 'kinds',
      words: [say('kinds'), ...KINDS.map((kind) => say(kind))],
      view: (
        <SomeOf
          legend={say('kinds')}
          options={KINDS.map((kind) => ({ value: kind, label: say(kind) }))}
          values={kinds}
          onChange={(values) => onChange({ kinds: values })}
        />
      ),
    },
    {
      key: 'mentions',
      words: [say('mentions'), say('all'), say('first')],
      view: (
        <OneOf
          stacked
          legend={say('mentions')}
          options={(['all', 'first'] as const).map((value) => ({ value, label: say(value) }))}
          value={mentions}
          onChange={(value) => onChange({ mentions: value })}
        />
      ),
    },
    {
      key: 'confidence',
      words: [say('confidence'), say('confidenceHint')],
      view: <ConfidenceSlider value={confidence} onChange={(value) => onChange({ confidence: value })} />,
    },
    {
      key: 'badge',
      words: [say('badge')],
      view: <Switch label={say('badge')} checked={badge} onChange={(on) => onChange({ badge: on })} />,
    },
  ];
}
