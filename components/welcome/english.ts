import type { Strings } from '../say';

/** Words of the page shown after installing. */
export const english = {
  title: 'Welcome to Backgrounder',
  intro: {
    text: 'From now on, names in the news are quietly underlined on the pages you read. Rest the pointer on one to see who or what that is.',
    note: 'First paragraph of the page shown after installing',
  },
  tryIt: 'Try it here',
  tryHint: 'Rest the pointer on an underlined name, tap it, or go to it with the Tab key. Escape closes the card.',
  sampleLabel: { text: 'Sample report', note: 'Names the paragraph to try for screen readers' },
  settings: 'Three things to decide now',
  everywhere: 'Show names on every site',
  everywhereHint: 'Off: only on sites you choose in the toolbar popup.',
  hover: 'Open cards when the pointer rests on a name',
  hoverHint: 'Off: only on click, tap or key.',
  keepHistory: 'Remember the cards I open',
  keepHistoryHint: 'The list stays in this browser and can be cleared there.',
  privacy: 'Private by construction',
  promise:
    'Backgrounder makes no network requests: the pages you read are compared, on this computer, with a dataset that came with it. Nothing you read, point at or choose ever leaves this browser.',
  options: 'All options',
  done: 'These choices are saved as you make them. You can close this page.',
} as const satisfies Strings;
