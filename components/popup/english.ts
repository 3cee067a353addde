import type { Strings } from '../say';

/** Words of the popup. */
export const english = {
  title: { text: 'Backgrounder', note: 'Name of the extension. Leave as it is.' },
  onThisSite: 'On this site',
  everywhere: 'On everywhere',
  browserPage: 'This page',
  names: { one: '{count} name on this page', other: '{count} names on this page' },
  noNames: 'No known names on this page.',
  'off-here': 'Off on this site.',
  'off-everywhere': 'Off everywhere.',
  'not-chosen': 'Off: not one of your chosen sites.',
  unreadable: 'Can’t run on this page. Browsers keep extensions out of their own pages, add-on stores and viewers.',
  loading: 'Looking at the page …',
  search: 'Search all names',
  searchHint: 'Who is …',
  results: { one: '{count} result', other: '{count} results' },
  noResults: 'Nothing is known under “{query}”.',
  matched: 'also {alias}',
  jump: 'Go to {name} on the page',
  open: 'Card: {name}',
  mentions: { one: '{count} mention', other: '{count} mentions' },
  times: '×{count}',
  entries: { one: '{count} entry', other: '{count} entries' },
  dataTo: 'to {date}',
  options: 'Options',
} as const satisfies Strings;
