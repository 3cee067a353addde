import type { Strings } from '../say';

/** Words about the language itself and those the browser shows for us: store, shortcuts, menus. */
export const english = {
  language: { text: 'en-GB', note: 'BCP 47 tag of this translation; also decides direction, plurals and dates' },
  name: { text: 'Backgrounder', note: 'Name of the extension. Leave as it is.' },
  description: {
    text: 'Who is who on the page you are reading: background cards for the names in the news. Entirely local.',
    note: 'Shown in stores and in the browser’s list of extensions; 132 characters at most',
  },
  nextName: { text: 'Go to the next name on the page', note: 'Keyboard command' },
  previousName: { text: 'Go to the previous name on the page', note: 'Keyboard command' },
  openCard: { text: 'Open the card of the current name', note: 'Keyboard command' },
  switchSite: { text: 'Turn names on or off on this site', note: 'Keyboard command' },
  openPanel: { text: 'Open the side panel', note: 'Keyboard command, and entry in the menu of the toolbar button' },
  searchFor: {
    text: 'Search for “{typed}”',
    note: 'Line in the address bar under “who …” while no name is found',
  },
  whoIs: { text: 'Who is “%s”?', note: 'Entry in the menu of selected text; %s is replaced by the selection' },
} as const satisfies Strings;
