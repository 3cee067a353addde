import theme from '../theme.css?inline';
import card from './card.css?inline';
import details from './details.css?inline';

/** Everything a card needs to look right, as text for a constructed style sheet in its shadow root. */
export const cardStyles: string = theme + card + details;
