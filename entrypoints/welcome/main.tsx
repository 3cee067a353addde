import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/card/card.css';
import '../../components/card/details.css';
import '../../components/marks.css';
import '../../components/welcome/welcome.css';
import './page.css';
import { render } from 'preact';
import { openInterface } from '../../components/interface/open-interface';
import { say } from '../../components/welcome/strings';
import { findWords } from '../../platform/words';
import { WelcomePage } from './welcome-page';

openInterface(document, findWords, () => say('title'));
render(<WelcomePage />, document.body);
