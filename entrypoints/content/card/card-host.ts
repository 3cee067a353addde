import { cardStyles } from '../../../components/card/card-styles';
import type { Box } from '../../../core/page/geometry';
import { hostStyles } from './host-styles';
import type { Stage } from './stage';

const XHTML = 'http://www.w3.org/1999/xhtml';
/** Times the card comes back to the top when a page takes it down or covers it; then it closes. */
const RAISES = 3;
/** What happens in the card is no business of the page's own listeners. */
const KEPT_INSIDE =
  'click auxclick contextmenu mousedown mouseup pointerdown pointermove pointerup keydown keyup focusin focusout wheel touchstart';

/** The styles of what stands in a card: parsed once for the one stage there is, not at every opening. */
let cardSheet: CSSStyleSheet | undefined;

interface HostNeeds {
  bottomSheet: boolean;
  /** One of our cards: it may lie over another. */
  isOurs: (node: Node) => boolean;
  /** The page would not leave the card be. */
  onTaken: () => void;
}

/** The one element of ours a page ever holds, and only while a card is open. */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  #position: CSSStyleDeclaration;
  #watch: MutationObserver;
  #stop = new AbortController();
  #raises = 0;
  #stage: Stage;
  #needs: HostNeeds;

  /** `near` is where the card belongs to: a modal dialog around it is where the card must be. */
  constructor(stage: Stage, near: Node | undefined, needs: HostNeeds) {
    this.#stage = stage;
    this.#needs = needs;
    this.element = stage.document.createElementNS(XHTML, 'div') as HTMLElement;
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = sheetOf(stage, hostStyles(needs.bottomSheet));
    cardSheet ??= sheetOf(stage, cardStyles);
    this.root.adoptedStyleSheets = [sheet, cardSheet];
    this.#position = (sheet.cssRules[0] as CSSStyleRule).style;
    for (const type of KEPT_INSIDE.split(' ')) {
      // Nothing on a card can be pressed by a script.
      this.root.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#watch = new stage.window.MutationObserver(() => this.#keepOnTop());
    this.#show(topContainer(stage.document, near));
    const { signal } = this.#stop;
    for (const type of ['toggle', 'fullscreenchange']) {
      stage.document.addEventListener(type, () => this.#keepOnTop(), { capture: true, signal });
    }
  }

  get box(): Box {
    const { left, top, right, bottom } = (this.root.querySelector('.card') ?? this.element).getBoundingClientRect();
    return { left, top, right, bottom };
  }

  moveTo(x: number, y: number): void {
    this.#position.setProperty('left', `${x}px`, 'important');
    this.#position.setProperty('top', `${y}px`, 'important');
  }

  set room(pixels: number) {
    this.#position.setProperty('--card-max-block', `${pixels}px`);
  }

  remove(): void {
    this.#stop.abort();
    this.#watch.disconnect();
    this.element.remove();
  }

  #show(container: Element): void {
    this.#watch.disconnect();
    container.append(this.element);
    try {
      this.element.showPopover();
    } catch {
      // No popovers in this kind of document: a fixed element with the highest z-index will do.
    }
    const { currentCSSZoom = 1 } = this.element as { currentCSSZoom?: number };
    if (currentCSSZoom !== 1) this.#position.setProperty('zoom', `${1 / currentCSSZoom}`, 'important');
    this.#watch.observe(container, { childList: true });
    this.#watch.observe(this.element, { attributes: true, attributeFilter: ['popover'] });
  }

  #keepOnTop(): void {
    const container = topContainer(this.#stage.document, this.element.isConnected ? this.element : undefined);
    const open = this.element.isConnected && (!isPopover(this.element) || this.element.matches(':popover-open'));
    if (open && (container.contains(this.element) || container.localName === 'html') && !this.#isCovered()) return;
    if (++this.#raises > RAISES) {
      this.#needs.onTaken();
      return;
    }
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    this.element.setAttribute('popover', 'manual');
    this.#show(container);
  }

  #isCovered(): boolean {
    const { left, top, right, bottom } = this.box;
    if (right <= left || bottom <= top) return false;
    const onTop = this.#stage.document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return onTop !== null && !this.#needs.isOurs(onTop);
  }
}

function sheetOf({ window }: Stage, styles: string): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

const isPopover = (element: HTMLElement): boolean => typeof element.showPopover === 'function';

/** The element that must hold the card for it to be seen and live: an open modal dialog, the fullscreen element. */
function topContainer(document: Document, near: Node | undefined): Element {
  const around = (near?.nodeType === Node.ELEMENT_NODE ? (near as Element) : near?.parentElement)?.closest(
    'dialog:modal',
  );
  const modal = around?.ownerDocument === document ? around : [...document.querySelectorAll('dialog:modal')].at(-1);
  const full = document.fullscreenElement;
  const fits = full && !/^(?:video|img|iframe|canvas|embed|object)$/.test(full.localName);
  return modal ?? (fits ? full : document.documentElement);
}
