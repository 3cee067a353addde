import { ArrowLeft, X } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { IconButton } from '../icon';
import { say } from './strings';

interface FrameProps {
  role: 'dialog' | 'region';
  label: string;
  /** Left of the buttons, on their line. */
  kicker: ComponentChildren;
  canGoBack: boolean;
  onBack: () => void;
  onClose?: (() => void) | undefined;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

/** The sheet a card or chooser stands on: top line with back and close, a body that scrolls, a foot that does not. */
export function Frame(props: FrameProps): JSX.Element {
  return (
    <section class={`card card-${props.role}`} role={props.role} aria-label={props.label} tabIndex={-1}>
      <div class="card-top">
        {props.canGoBack && <IconButton shape={ArrowLeft} label={say('back')} onClick={props.onBack} />}
        <div class="card-kicker label">{props.kicker}</div>
        {props.onClose !== undefined && <IconButton shape={X} label={say('close')} onClick={props.onClose} />}
      </div>
      <div class="card-body">{props.children}</div>
      {props.foot !== undefined && <div class="card-foot">{props.foot}</div>}
    </section>
  );
}
