import type { PageState } from '../../core/page/page-state';
import { samePage } from '../../core/page/same-page';
import { askBackground } from '../../platform/messaging';
import { quietly } from '../../platform/quietly';
import { extensionAlive } from '../../platform/send';
import type { Stage } from './card/stage';
import { CardsOnPage } from './cards-on-page';
import { bringMarkIntoView, markInView, stepFrom } from './name-steps';
import { NamesOnPage } from './names-on-page';
import type { Mark } from './paint/mark';
import { pause } from './pause';

/** Milliseconds a mark jumped to stays shaded. */
const FLASH = 1_600;

/** A document under changing circumstances: on and off, other settings, in-page navigation, the cache, the end. */
export class PageLife {
  readonly cards: CardsOnPage;
  #state: PageState | undefined;
  #names: NamesOnPage | undefined;
  #current: Mark | undefined;
  #address = location.href;
  #onDead: () => void;

  constructor(stage: Stage, onDead: () => void) {
    this.#onDead = onDead;
    const settings = () => this.#state?.settings as PageState['settings'];
    this.cards = new CardsOnPage({ stage, settings, names: () => this.#names, onDead });
  }

  /** Asks what holds here and starts or stops accordingly. */
  async refresh(): Promise<void> {
    const state = await askBackground('page.state', { url: location.href }).catch(() => undefined);
    if (state) this.apply(state);
  }

  apply(state: PageState): void {
    if (this.#state && state.revision < this.#state.revision) return;
    this.#state = state;
    if (state.activity !== 'on') this.stop();
    else if (!this.#names) this.#start();
    else {
      this.#names.apply(state);
      this.cards.redraw(state.settings);
    }
  }

  /** Leaves the page as if we had never been there. */
  stop(): void {
    this.cards.closeAll({ telling: false });
    this.#names?.stop();
    this.#names = undefined;
    this.#current = undefined;
    this.cards.watch([]);
  }

  /** The page goes away, perhaps into the cache. */
  leave(): void {
    this.cards.closeAll();
    this.#names?.session.leave();
  }

  /** Back from the cache: settings may have changed, and the background has dropped what it knew of this page. */
  async comeBack(): Promise<void> {
    await this.refresh();
    this.#names?.comeBack();
  }

  /** Something may have happened that no mutation tells of: an address, folded parts, a dead extension. */
  lookAround(): void {
    if (!extensionAlive()) this.#onDead();
    else if (!samePage(this.#address, location.href)) this.#moveOn();
    else if (this.#names) quietly(this.#names.lookForHidden());
  }

  scrolled(): void {
    this.#names?.scrolled();
  }

  /** Keyboard: leads the reader to the next or previous name. */
  step(by: 1 | -1): void {
    const mark = stepFrom(this.#names?.marks ?? [], this.#current, by);
    if (!mark) return;
    this.cards.close();
    this.#current = mark;
    bringMarkIntoView(mark);
    this.#names?.painter.point(mark.span);
  }

  /** Keyboard: opens the card of the name led to, else of the first in view. */
  openCurrent(): void {
    const marks = this.#names?.marks ?? [];
    const mark = marks.find(({ id }) => id === this.#current?.id) ?? markInView(marks) ?? marks[0];
    if (!mark) return;
    this.#current = mark;
    bringMarkIntoView(mark);
    this.cards.openMark(mark, 'key');
  }

  /** From the popup: shows where an entity is first named; false when not in this frame. */
  jump(entity: string): boolean {
    const mark = this.#names?.marks.find(({ link }) => link.entity === entity);
    if (!mark) return false;
    const painter = this.#names?.painter;
    this.#current = mark;
    bringMarkIntoView(mark);
    painter?.point(mark.span);
    void pause(FLASH).then(() => this.#current === mark && painter?.point());
    return true;
  }

  #start(): void {
    this.#address = location.href;
    const names = new NamesOnPage({
      isOurs: (node) => this.cards.isOurs(node),
      state: this.#state as PageState,
      onMarks: (marks) => this.#names === names && this.cards.watch(marks),
      onBatch: () => this.#onBatch(),
      onOff: () => this.stop(),
    });
    this.#names = names;
    quietly(names.start());
  }

  /** False when the changed page is to be left to a new start. */
  #onBatch(): boolean {
    if (!extensionAlive()) this.#onDead();
    else if (!samePage(this.#address, location.href)) this.#moveOn();
    else return true;
    return false;
  }

  /** The page navigated inside itself: another document to the reader, with other evidence. */
  #moveOn(): void {
    this.stop();
    if (window === window.top) quietly(this.refresh());
    else this.#start();
  }
}
