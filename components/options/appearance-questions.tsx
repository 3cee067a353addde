import { OneOf } from '../controls/choices';
import type { GroupProps } from './options-props';
import type { Question } from './question';
import { say } from './strings';

const STYLES = ['underline', 'dotted', 'background', 'none'] as const;

/** Colours and text size of cards, popup and this page; the look of marks. */
export function appearanceQuestions({ settings, onChange }: GroupProps): Question[] {
  const themes = (['system', 'light', 'dark'] as const).map((value) => ({ value, label: say(value) }));
  const sizes = (['small', 'normal', 'large', 'larger'] as const).map((value) => ({
    value,
    label: say(value === 'normal' ? 'medium' : value),
  }));
  const styles = STYLES.map((value) => ({ value, label: say(value) }));
  const words = (options: { label: string }[]) => options.map(({ label }) => label);
  return [
    {
      key: 'theme',
      words: [say('theme'), ...words(themes)],
      view: (
        <OneOf
          legend={say('theme')}
          options={themes}
          value={settings.theme}
          onChange={(theme) => onChange({ theme })}
        />
      ),
    },
    {
      key: 'textSize',
      words: [say('textSize'), ...words(sizes)],
      view: (
        <OneOf
          legend={say('textSize')}
          options={sizes}
          value={settings.textSize}
          onChange={(textSize) => onChange({ textSize })}
        />
      ),
    },
    {
      key: 'marks',
      words: [say('markStyle'), ...words(styles)],
      view: (
        <OneOf
          stacked
          legend={say('markStyle')}
          options={styles}
          value={settings.marks}
          onChange={(marks) => onChange({ marks })}
        />
      ),
    },
  ];
}
