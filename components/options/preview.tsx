import type { JSX } from 'preact';
import { SURE } from '../../core/page/mark-choice';
import type { Settings } from '../../core/settings/settings';
import { Card } from '../card/card';
import { SAMPLE_TEXT } from '../sample-text';
import type { OptionsProps } from './options-props';
import { say } from './strings';

const nothing = () => {};

type PreviewProps = Pick<OptionsProps, 'settings' | 'sample' | 'dataset' | 'onOpen'>;

/** A line of a news report as the present settings mark it, and a card as they show it. */
export function Preview({ settings, sample, dataset, onOpen }: PreviewProps): JSX.Element {
  return (
    <figure class="preview">
      <figcaption class="label">{say('preview')}</figcaption>
      <p class="preview-text" lang="en" dir="ltr">
        {markedSample(settings)}
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

function markedSample({ enabled, kinds, mentions, confidence, marks }: Settings): (JSX.Element | string)[] {
  const seen = new Set<string>();
  return SAMPLE_TEXT.map((piece, index) => {
    if (typeof piece === 'string') return piece;
    const wanted = enabled && kinds.includes(piece.kind) && piece.confidence >= confidence;
    const repeated = seen.has(piece.entity);
    if (wanted) seen.add(piece.entity);
    const shown = wanted && !(repeated && mentions === 'first');
    const doubt = piece.confidence < SURE ? ' unsure' : '';
    return (
      <span key={index} class={shown ? `name-mark mark-${marks}${doubt}` : ''}>
        {piece.text}
      </span>
    );
  });
}
