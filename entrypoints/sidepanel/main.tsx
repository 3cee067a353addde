import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/card/card.css';
import '../../components/card/details.css';
import '../../components/popup/popup.css';
import '../../components/panel/panel.css';
import '../../components/panel/graph.css';
import '../../components/panel/print.css';
import './page.css';
import { render } from 'preact';
import { openInterface } from '../../components/interface/open-interface';
import { say } from '../../components/popup/strings';
import { findWords } from '../../platform/words';
import { PanelPage } from './panel-page';

/**
 * `?tab=7` shows another tab than the one beside; `?search=…` and `?card=…` stand in a tab of their own, without a
 * page: the address bar and the menu of selected text lead there.
 */
const asked = new URLSearchParams(location.search);
const search = asked.get('search') ?? '';
const card = asked.get('card') ?? '';

openInterface(document, findWords, () => say('title'));
render(
  <PanelPage tab={Number(asked.get('tab') ?? -1)} search={search} card={card} besidePage={search + card === ''} />,
  document.body,
);
