import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/card/card.css';
import '../../components/card/details.css';
import '../../components/popup/popup.css';
import './page.css';
import { render } from 'preact';
import { openInterface } from '../../components/interface/open-interface';
import { say } from '../../components/popup/strings';
import { findWords } from '../../platform/words';
import { PopupPage } from './popup-page';

/** `popup.html?tab=7` shows another tab than the one in front. */
const asked = new URLSearchParams(location.search).get('tab');

openInterface(document, findWords, () => say('title'));
render(<PopupPage tab={asked === null ? -1 : Number(asked)} />, document.body);
