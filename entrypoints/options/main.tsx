import '../../components/theme.css';
import '../../components/controls/controls.css';
import '../../components/card/card.css';
import '../../components/card/details.css';
import '../../components/options/options.css';
import './page.css';
import { render } from 'preact';
import { OptionsPage } from './options-page';

render(<OptionsPage />, document.body);
