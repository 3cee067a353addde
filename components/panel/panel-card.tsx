import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { Card } from '../card/card';
import type { PanelProps } from './panel-props';
import { say } from './strings';

/** A card in the panel's place, with a way back and forward (also Alt+← and Alt+→). */
export function PanelCard(props: PanelProps & { card: EntityCard }): JSX.Element {
  const { card, page, dataset, canGoForward, onBack, onForward } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    if (event.key === 'ArrowLeft') onBack();
    else if (canGoForward) onForward();
  };
  return (
    <main class="panel panel-card" onKeyDown={onKeyDown}>
      <h1 class="unseen">{page?.host || say('lookup')}</h1>
      <Card
        card={card}
        role="region"
        page={{
          date: page?.date ?? '',
          title: page?.title ?? '',
          lang: page?.lang ?? '',
          entities: new Set(page?.cast.map(({ entity }) => entity)),
        }}
        dataset={{ version: dataset?.version ?? '', asOf: dataset?.asOf ?? '' }}
        canGoBack
        onOpen={props.onOpen}
        onBack={onBack}
        onForward={canGoForward ? onForward : undefined}
        onClose={props.onClose}
      />
    </main>
  );
}
