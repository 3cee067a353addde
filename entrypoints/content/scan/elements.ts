import { hidesItself, own } from './own';

/** What the walker knows of HTML elements by name alone. Names are lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose text is no prose: never entered. */
const SKIPPED = words(
  'script style noscript template textarea input select option optgroup datalist code kbd samp iframe frame object ' +
    'embed video audio canvas math rt rp head title meta link progress meter map area',
);

/** Elements that part runs. All others part them only when they are laid out as blocks. */
export const BLOCKS = words(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul',
);

/** The name of an element in small letters, whatever a page made of its properties. */
export const nameOf = (element: Element): string => own(element, 'localName').toLowerCase();

/** Text the reader may be changing, and code dressed as `pre`: left alone. */
export function isLeftAlone(element: Element, name: string): boolean {
  if (SKIPPED.has(name) || (name === 'form' && hidesItself(element))) return true;
  if (name === 'svg' && element.ownerDocument.documentElement !== element) return true;
  if (name === 'pre') return /\b(?:code|lang|language|highlight|hljs|prettyprint|prism)\b/.test(element.className);
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'code' || role === 'searchbox' || role === 'combobox';
}

/** True when the element stands in an editable area, judged from inside. */
export const inEditable = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable === true || element.ownerDocument.designMode === 'on';
