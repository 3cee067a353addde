import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LINK_FROM } from '../../core/linker/link-from';
import { SAMPLE_TEXT } from '../sample-text';
import { say } from './strings';

/** Per cent the slider goes from (below, nothing is linked) and to, and its step. */
const [LEAST, MOST, STEP] = [LINK_FROM * 100, 95, 5];

/** How likely a match must be, with a sentence that shows what that means. */
export function ConfidenceSlider(props: { value: number; onChange: (value: number) => void }): JSX.Element {
  const id = useId();
  const percent = Math.round(props.value * 100);
  const names = SAMPLE_TEXT.filter((piece) => typeof piece !== 'string');
  const marked = names.filter(({ confidence }) => confidence >= props.value);
  return (
    <div class="slider">
      <label class="question" htmlFor={id}>
        {say('confidence')}
      </label>
      <div class="slider-line">
        <input
          id={id}
          type="range"
          min={LEAST}
          max={MOST}
          step={STEP}
          value={percent}
          aria-valuetext={say('percent', { count: percent })}
          aria-describedby={`${id}hint`}
          onInput={({ currentTarget }) => props.onChange(Number(currentTarget.value) / 100)}
        />
        <output htmlFor={id}>{say('percent', { count: percent })}</output>
      </div>
      <p class="quiet" id={`${id}hint`}>
        {say('confidenceHint')}
      </p>
      <p class="slider-count" role="status">
        {say('stayMarked', { count: marked.length, all: names.length })}
      </p>
      <p class="preview-text" lang="en" dir="ltr">
        {SAMPLE_TEXT.map((piece, index) => {
          if (typeof piece === 'string') return piece;
          const { text, confidence } = piece;
          return (
            <span key={index} class={confidence >= props.value ? 'sample-name' : 'sample-name below'}>
              {text}
              <small>{say('share', { count: Math.round(confidence * 100) })}</small>
            </span>
          );
        })}
      </p>
    </div>
  );
}
