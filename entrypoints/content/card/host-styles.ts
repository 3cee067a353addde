/**
 * The armour of the host element. `!important` in `:host` wins over everything a page can say of the element, inline
 * styles included.
 */
const ARMOUR: Record<string, string> = {
  all: 'initial',
  // Not part of `all`.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'fixed',
  width: 'max-content',
  'max-width': 'calc(100vw - 10px)',
  'z-index': '2147483647',
};

const SHEET: Record<string, string> = { left: '0', right: '0', bottom: '0', width: '100vw', 'max-width': '100vw' };

const armour = (declarations: Record<string, string>): string =>
  Object.entries(declarations)
    .map(([property, value]) => `${property}:${value}!important;`)
    .join('');

const FADE = '@media(prefers-reduced-motion:no-preference){.theme{animation:in 150ms}}@keyframes in{from{opacity:0}}';

/** Style text of the host's shadow root, before what the card itself needs. */
export const hostStyles = (bottomSheet: boolean): string =>
  `:host{${armour(bottomSheet ? { ...ARMOUR, ...SHEET } : ARMOUR)}}` +
  ':host::before,:host::after,:host::backdrop{display:none!important}' +
  // On paper nobody can move it off the text.
  '@media print{:host{display:none!important}}' +
  // A guest's card keeps its own paper: the wrapper around it shows nothing.
  `.theme{background:none}${bottomSheet ? '.theme .card{inline-size:100%}' : ''}${FADE}`;
