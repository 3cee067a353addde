import { Copy, Printer, Settings } from 'lucide';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateText } from '../dates';
import { IconButton } from '../icon';
import { say as sayPopup } from '../popup/strings';
import { WideSwitches } from '../popup/wide-switches';
import { castMarkdown } from './cast-markdown';
import type { PanelProps } from './panel-props';
import { say } from './strings';

/** Milliseconds the word that something was copied stays. */
const SAID = 2_500;

/** The switch for everywhere, how old the data is, and what can be done with the list. */
export function PanelFoot(props: PanelProps): JSX.Element {
  const { page, cards, dataset } = props;
  const [said, setSaid] = useState<'' | 'copied' | 'notCopied'>('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), SAID);
    return () => clearTimeout(timer);
  }, [said]);
  const hasNames = cards !== undefined && cards.length > 0;
  const copy = () => {
    const origin = {
      title: page?.title ?? '',
      url: page?.url ?? '',
      date: page?.date ?? '',
      dataTo: dataset?.asOf ?? '',
    };
    void props.onCopy(castMarkdown(cards ?? [], origin)).then((done) => setSaid(done ? 'copied' : 'notCopied'));
  };
  return (
    <footer class="popup-foot">
      <WideSwitches {...props} />
      <div class="popup-tools">
        <div>
          {hasNames && <IconButton shape={Copy} label={say('copy')} onClick={copy} />}
          {hasNames && <IconButton shape={Printer} label={say('print')} onClick={props.onPrint} />}
          <IconButton shape={Settings} label={sayPopup('options')} onClick={props.onOptions} />
        </div>
        <span class="popup-dataset quiet" role="status">
          {said !== '' ? say(said) : dataset !== undefined && sayPopup('dataTo', { date: dateText(dataset.asOf) })}
        </span>
      </div>
    </footer>
  );
}
