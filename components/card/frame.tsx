import { ArrowLeft, ArrowRight, Ellipsis, Pin, PinOff, X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { IconButton } from '../icon';
import type { CardTools } from './card-tools';
import { NoticeLine } from './menu';
import { say } from './strings';

interface FrameProps {
  role: 'dialog' | 'region';
  label: string;
  /** Left of the buttons, on their line. */
  kicker: ComponentChildren;
  canGoBack: boolean;
  onBack: () => void;
  onForward?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
  tools?: CardTools | undefined;
  /** Below the top line while it is open. */
  menu?: ComponentChildren;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** The sheet a card or chooser stands on: top line with back and close, a body that scrolls, a foot that does not. */
export function Frame(props: FrameProps): JSX.Element {
  const { role, tools, onForward, onClose } = props;
  const pinned = tools?.pinned === true;
  return (
    <section class={`card card-${role} ${pinned ? 'pinned' : ''}`} role={role} aria-label={props.label} tabIndex={-1}>
      <div class="card-top">
        {props.canGoBack && <IconButton shape={ArrowLeft} label={say('back')} flips onClick={props.onBack} />}
        {onForward && <IconButton shape={ArrowRight} label={say('forward')} flips onClick={onForward} />}
        <div class="card-kicker label">{props.kicker}</div>
        {tools?.onPin && (
          <IconButton shape={pinned ? PinOff : Pin} label={say(pinned ? 'unpin' : 'pin')} onClick={tools.onPin} />
        )}
        {tools && (
          <IconButton shape={Ellipsis} label={say('actions')} expanded={tools.menuOpen} onClick={tools.onMenu} />
        )}
        {onClose && <IconButton shape={X} label={say('close')} onClick={onClose} />}
      </div>
      {tools?.menuOpen && props.menu}
      {tools && <NoticeLine notice={tools.notice} />}
      <div class="card-body">{props.children}</div>
      {props.foot !== undefined && <div class="card-foot">{props.foot}</div>}
    </section>
  );
}
