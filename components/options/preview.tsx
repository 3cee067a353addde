import type { JSX } from 'preact';
import { Card } from '../card/card';
import type { OptionsProps } from './options-props';
import { SAMPLE_TEXT } from './sample-text';
import { say } from './strings';

const nothing = () => {};

/** A line of a news report as the present settings mark it, and a card as they show it. */
export function Preview({ settings, sample, dataset, onOpen }: Omit<OptionsProps, 'onChange'>): JSX.Element {
  const seen = new Set<string>();
  return (
    <figure class="preview">
      <figcaption class="label">{say('preview')}</figcaption>
      <p class="preview-text">
        {SAMPLE_TEXT.map((piece, index) => {
          if (typeof piece === 'string') return piece;
          const repeated = seen.has(piece.entity);
          seen.add(piece.entity);
          const wanted = settings.kinds.includes(piece.kind) && !(repeated && settings.mentions === 'first');
          const shown = settings.enabled && wanted;
          const style = piece.sure ? 'name-mark' : 'name-mark unsure';
          return (
            <span key={index} class={shown ? style : ''}>
              {piece.text}
            </span>
          );
        })}
      </p>
      {sample !== undefined && (
        <Card
          card={sample}
          role="region"
          page={{ date: '', title: '' }}
          dataset={{ version: dataset?.version ?? '', asOf: dataset?.asOf ?? '' }}
          canGoBack={false}
          onOpen={onOpen}
          onBack={nothing}
        />
      )}
    </figure>
  );
}
