import { ChevronDown, ChevronUp } from 'lucide';
import { Component, createRef, type JSX } from 'preact';
import { Icon } from '../icon';
import type { CardProps } from './card-props';
import { Details, hasDetails } from './details';
import { ErrorBoundary } from './error-boundary';
import { firstView } from './first-view';
import { Frame } from './frame';
import { Names, Portrait } from './header';
import { Prose } from './prose';
import { RoleList } from './role-list';
import { say } from './strings';
import { Why } from './why';
import { whyText } from './why-text';

/** The card of one entity: a first view of at most 500 characters, and the rest on demand. Needs a `.theme` around it. */
export function Card(props: CardProps): JSX.Element {
  const sorry = (
    <Frame {...frameOf(props)} kicker="">
      <p class="card-lead">{say('broken')}</p>
    </Frame>
  );
  return (
    <ErrorBoundary subject={props.card.id} fallback={sorry}>
      <CardSheet {...props} />
    </ErrorBoundary>
  );
}

/** A class, not hooks: their runtime would be a tenth of what the card brings into every page. */
class CardSheet extends Component<CardProps, { open: boolean }> {
  override state = { open: false };
  readonly heading = createRef<HTMLHeadingElement>();

  /** When one card replaces another in place, focus and scroll go to its name: the button that was pressed is gone. */
  override componentDidUpdate(before: CardProps): void {
    const heading = this.heading.current;
    if (before.card.id === this.props.card.id || heading === null) return;
    heading.focus({ preventScroll: true });
    heading.closest('.card-body')?.scrollTo(0, 0);
  }

  override render(props: CardProps, { open }: { open: boolean }): JSX.Element {
    const { card, page, link, onOpen } = props;
    const view = firstView(card, page, whyText(link));
    // Facts that stood in for a background are listed in full below once the card is opened.
    const lead = open ? (card.background ?? '') : view.lead;
    const kicker = [<Portrait key="portrait" card={card} />, view.kicker];
    const foot = <Foot {...props} asOf={view.asOf} open={open} onToggle={() => this.setState({ open: !open })} />;
    return (
      <Frame {...frameOf(props)} kicker={kicker} foot={foot}>
        <Names card={card} heading={this.heading} />
        {view.roles.length > 0 && <RoleList roles={view.roles} />}
        {view.line !== '' && <p class="card-line">{view.line}</p>}
        {lead !== '' && (
          <p class="card-lead">
            <Prose text={lead} />
          </p>
        )}
        <Why why={view.why} runnersUp={link?.runnersUp ?? []} onOpen={onOpen} />
        {open && <Details {...props} />}
      </Frame>
    );
  }
}

function Foot(props: CardProps & { asOf: string; open: boolean; onToggle: () => void }): JSX.Element {
  const { asOf, open, onToggle } = props;
  return (
    <>
      {hasDetails(props) && (
        <button type="button" class="more" aria-expanded={open} onClick={onToggle}>
          {say(open ? 'less' : 'more')}
          <Icon shape={open ? ChevronUp : ChevronDown} />
        </button>
      )}
      <span class="quiet">{asOf}</span>
    </>
  );
}

const frameOf = ({ card, role = 'dialog', canGoBack, onBack, onClose }: CardProps) => ({
  role,
  label: card.name,
  canGoBack,
  onBack,
  onClose,
});
