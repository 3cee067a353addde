import { closedShadowRoot } from '../../../platform/closed-shadow-root';

/** A shadow root and whether the page itself could reach it; names in closed ones are found but never painted. */
interface FoundRoot {
  root: ShadowRoot;
  closed: boolean;
}

/** The shadow root of an element, closed ones by the extension's own right. */
export function shadowRootOf(element: Element): FoundRoot | undefined {
  if (element.shadowRoot) return { root: element.shadowRoot, closed: false };
  // Only custom elements and a few HTML elements can be hosts; asking for the others would cost a call a node.
  if (!HOSTS.test(element.localName)) return undefined;
  const root = closedShadowRoot(element);
  return root && !isCard(root) ? { root, closed: true } : undefined;
}

/** A card that a frame of this page opened here: ours, though not of this script. */
const isCard = ({ host, firstElementChild }: ShadowRoot): boolean =>
  host.hasAttribute('popover') && firstElementChild?.className === 'theme';

const HOSTS = /-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
