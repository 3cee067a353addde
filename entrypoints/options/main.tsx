import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/card/card.css';
import '../../components/card/details.css';
import '../../components/marks.css';
import '../../components/options/options.css';
import './page.css';
import { render } from 'preact';
import { openInterface } from '../../components/interface/open-interface';
import { say } from '../../components/options/strings';
import { findWords } from '../../platform/words';
import { OptionsPage } from './options-page';

openInterface(document, findWords, () => say('title'));
render(<OptionsPage />, document.body);
