import { Component, createRef, type JSX } from 'preact';
import type { CardProps } from './card-props';
import { ErrorBoundary } from './error-boundary';
import { CardSheet, Sorry } from './sheet';

/** The card of one entity as a part of an extension page, with its own memory of what is open. Needs a `.theme` around it. */
export function Card(props: CardProps): JSX.Element {
  return (
    <ErrorBoundary subject={props.card.id} fallback={<Sorry {...props} />}>
      <OpeningCard {...props} />
    </ErrorBoundary>
  );
}

class OpeningCard extends Component<CardProps, { open: boolean }> {
  override state = { open: false };
  readonly place = createRef<HTMLDivElement>();

  /** When one card replaces another in place, focus and scroll go to its name: the button that was pressed is gone. */
  override componentDidUpdate(before: CardProps): void {
    const place = this.place.current;
    if (before.card.id === this.props.card.id || place === null) return;
    place.querySelector<HTMLElement>('.card-name')?.focus({ preventScroll: true });
    place.querySelector('.card-body')?.scrollTo(0, 0);
  }

  override render(props: CardProps, { open }: { open: boolean }): JSX.Element {
    return (
      <div class="card-place" ref={this.place}>
        <CardSheet {...props} open={open} onToggle={() => this.setState({ open: !open })} />
      </div>
    );
  }
}
