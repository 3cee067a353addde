import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { SURE } from '../../core/page/mark-choice';
import { useCards } from '../asking/use-cards';
import { Card } from '../card/card';
import { SAMPLE_TEXT, type SampleName } from '../sample-text';
import { say } from './strings';
import { useDelay } from './use-delay';
import type { WelcomeProps } from './welcome-props';

type SampleProps = Pick<WelcomeProps, 'settings' | 'dataset' | 'find'>;

/** Where the card stands in the sample, in CSS pixels from its corner. */
interface Spot {
  left: number;
  top: number;
}

/** A report whose names open their real cards, on rest, click or focus. */
export function TrySample({ settings, dataset, find }: SampleProps): JSX.Element {
  const [spot, setSpot] = useState<Spot>();
  const sample = useRef<HTMLDivElement>(null);
  const opened = useRef<HTMLElement | undefined>(undefined);
  const delay = useDelay();
  const trail = useCards({ find, onSeen: () => {} });

  const open = (name: HTMLElement, entity: string) => {
    delay.cancel();
    if (opened.current === name) return;
    opened.current = name;
    setSpot({ left: name.offsetLeft, top: name.offsetTop + name.offsetHeight + 8 });
    // Another name of the text is no step further from the last one.
    trail.close();
    trail.open(entity);
  };
  const close = () => {
    delay.cancel();
    opened.current = undefined;
    trail.close();
  };
  const closeToName = () => {
    if (sample.current?.contains(document.activeElement)) opened.current?.focus();
    close();
  };
  // Escape closes wherever focus is: the pointer may have opened it.
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && opened.current !== undefined && closeToName();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  const leaveByFocus = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node) || !sample.current?.contains(relatedTarget)) close();
  };

  const nameOf = ({ text, entity, confidence }: SampleName, key: number) => (
    <button
      key={key}
      type="button"
      class={`name-mark mark-${settings.marks === 'none' ? 'underline' : settings.marks}${confidence < SURE ? ' unsure' : ''}`}
      onPointerEnter={({ currentTarget, pointerType }) => {
        if (pointerType === 'touch' || settings.open === 'click') return;
        delay.start(() => open(currentTarget, entity), settings.hoverDelay);
      }}
      onPointerLeave={() => delay.start(close, settings.closeDelay)}
      onClick={({ currentTarget }) => open(currentTarget, entity)}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && open(currentTarget, entity)}
    >
      {text}
    </button>
  );

  return (
    <div class="try" ref={sample} onFocusOut={leaveByFocus}>
      <p class="preview-text" lang="en" dir="ltr" role="group" aria-label={say('sampleLabel')}>
        {SAMPLE_TEXT.map((piece, index) => (typeof piece === 'string' ? piece : nameOf(piece, index)))}
      </p>
      {trail.shown !== undefined && spot !== undefined && (
        <div
          class="try-card"
          style={{ '--left': `${spot.left}px`, insetBlockStart: `${spot.top}px` }}
          onPointerEnter={delay.cancel}
          onPointerLeave={() => delay.start(close, settings.closeDelay)}
        >
          <Card
            card={trail.shown}
            page={{ date: '', title: '' }}
            dataset={{ version: dataset?.version ?? '', asOf: dataset?.asOf ?? '' }}
            canGoBack={trail.canGoBack}
            onOpen={trail.open}
            onBack={trail.back}
            onForward={trail.canGoForward ? trail.forward : undefined}
            onClose={closeToName}
          />
        </div>
      )}
    </div>
  );
}
