import { ChevronDown, ChevronUp, EyeOff, Power } from 'lucide';
import type { JSX } from 'preact';
import { nameIn } from '../../core/card/name-in';
import { Icon, IconButton } from '../icon';
import type { CardProps } from './card-props';
import { Details, hasDetails } from './details';
import { firstView } from './first-view';
import { Frame } from './frame';
import { Names, Portrait } from './header';
import { Menu } from './menu';
import { Prose } from './prose';
import { RoleList } from './role-list';
import { say } from './strings';
import { Why } from './why';

export interface CardSheetProps extends CardProps {
  /** Whether the parts after the first view are shown. */
  open: boolean;
  onToggle: () => void;
}

/**
 * A card, drawn from its properties alone: a first view of at most 500 characters, and the rest on demand. Plain
 * functions all the way down, because content scripts draw it without Preact. May throw on a damaged record.
 */
export function CardSheet(props: CardSheetProps): JSX.Element {
  const { card, page, link, open, tools, onOpen } = props;
  const view = firstView(card, page, link?.why ?? '');
  // Facts that stood in for a background are listed in full below once the card is opened.
  const lead = open ? (card.background ?? '') : view.lead;
  const kicker = [<Portrait key="portrait" card={card} shown={nameIn(card, page.lang ?? '')?.text} />, view.kicker];
  const menu = tools && <Menu tools={tools} kind={card.kind} mention={link !== undefined} />;
  return (
    <Frame {...frameOf(props)} kicker={kicker} menu={menu} foot={<Foot {...props} asOf={view.asOf} />}>
      <Names card={card} lang={page.lang} />
      {view.roles.length > 0 && <RoleList roles={view.roles} onOpen={onOpen} />}
      {view.line !== '' && (
        <p class="card-line" lang="en">
          {view.line}
        </p>
      )}
      {view.leaders.length > 0 && <RoleList roles={view.leaders} onOpen={onOpen} />}
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

/** In the place of a card that cannot be drawn. */
export function Sorry(props: CardProps): JSX.Element {
  return (
    <Frame {...frameOf(props)} kicker="">
      <p class="card-lead">{say('broken')}</p>
    </Frame>
  );
}

function Foot(props: CardSheetProps & { asOf: string }): JSX.Element {
  const { asOf, open, tools, onToggle } = props;
  return (
    <>
      {hasDetails(props) && (
        <button type="button" class="more" aria-expanded={open} onClick={onToggle}>
          {say(open ? 'less' : 'more')}
          <Icon shape={open ? ChevronUp : ChevronDown} />
        </button>
      )}
      <span class="quiet">{asOf}</span>
      {tools && (
        <span class="offs">
          <IconButton shape={EyeOff} label={say('site-off')} onClick={() => tools.onChoose('site-off')} />
          <IconButton shape={Power} label={say('all-off')} onClick={() => tools.onChoose('all-off')} />
        </span>
      )}
    </>
  );
}

const frameOf = ({ card, role = 'dialog', canGoBack, onBack, onForward, onClose, tools }: CardProps) => ({
  role,
  label: card.name,
  canGoBack,
  onBack,
  onForward,
  onClose,
  tools,
});
