import type { JSX } from 'preact';
import type { EntityCard } from '../../core/card/entity-card';
import { Card } from '../card/card';
import type { PopupProps } from './popup-props';

type Shared = 'page' | 'dataset' | 'canGoForward' | 'onOpen' | 'onBack' | 'onForward' | 'onClose';

interface LookupCardProps extends Pick<PopupProps, Shared> {
  card: EntityCard;
  class: string;
  /** Said of a page without a host, for screen readers. */
  elsewhere: string;
}

/** A card in the place of popup or panel, with a way back and forward (also Alt+← and Alt+→). */
export function LookupCard(props: LookupCardProps): JSX.Element {
  const { card, page, dataset, canGoForward, onBack, onForward } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    event.preventDefault();
    if (event.key === 'ArrowLeft') onBack();
    else if (canGoForward) onForward();
  };
  return (
    <main class={props.class} onKeyDown={onKeyDown}>
      <h1 class="unseen">{page?.host || props.elsewhere}</h1>
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
