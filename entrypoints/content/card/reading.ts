import type { CardChoice, CopyFormat, Notice } from '../../../components/card/card-tools';
import { copyText } from '../../../components/card/copy-text';
import { say } from '../../../components/card/strings';
import type { EntityCard } from '../../../core/card/entity-card';
import { Trail } from '../../../core/card/trail';
import { pause } from '../pause';
import { type CardLeaf, type CardSurroundings, drawLeaf, eraseLeaf, type Leaf } from './card-view';
import { copyToClipboard } from './copy';

/** Milliseconds after which screen readers notice that a line has changed. */
const HEARD = 150;
/** Milliseconds after which an open card counts as read. */
const SEEN = 1_000;

export interface ReadingNeeds {
  around: CardSurroundings;
  find: (entity: string) => Promise<EntityCard | undefined>;
  /** Stores what the reader decided; answers what takes it back. Rejects when it could not be stored. */
  choose: (choice: CardChoice, about: CardLeaf) => Promise<() => Promise<void>>;
  /** A card was open long enough to be read. */
  onSeen: (entity: string) => void;
  onClose: () => void;
  /** All of a card is shown now, or no more. */
  onToggled: () => void;
  /** Absent where cards cannot be pinned. */
  onPin: (() => void) | undefined;
}

/** What stands in an open card: the way through related names, the menu, the line about what was just done. */
export class Reading {
  pinned = false;
  readonly #root: ShadowRoot;
  readonly #needs: ReadingNeeds;
  readonly #trail: Trail<Leaf>;
  #menuOpen = false;
  #choosing = false;
  #notice: Notice | undefined;
  #spoken = '';

  constructor(root: ShadowRoot, first: Leaf, needs: ReadingNeeds) {
    this.#root = root;
    this.#needs = needs;
    this.#trail = new Trail(first);
    void this.#noteSeen();
  }

  /** True while a line tells of what was just done, or is about to: the page may hear of it before the card does. */
  get isTelling(): boolean {
    return this.#choosing || this.#notice !== undefined;
  }

  /** All of the card is shown. */
  get isOpened(): boolean {
    const leaf = this.#trail.now;
    return 'card' in leaf && leaf.open === true;
  }

  draw(): void {
    const { around, onClose, onPin } = this.#needs;
    const leaf = this.#trail.now;
    drawLeaf(this.#root, {
      leaf,
      around,
      spoken: this.#spoken,
      canGoBack: this.#trail.beside(-1) !== undefined,
      onForward: this.#trail.beside(1) && (() => this.go(1)),
      onOpen: (entity) => void this.#follow(entity),
      onBack: () => this.go(-1),
      onClose,
      onToggle: () => {
        if ('card' in leaf) leaf.open = !leaf.open;
        this.draw();
        this.#needs.onToggled();
      },
      tools: {
        pinned: this.pinned,
        onPin,
        menuOpen: this.#menuOpen,
        onMenu: () => {
          this.#menuOpen = !this.#menuOpen;
          this.draw();
        },
        onCopy: (format) => 'card' in leaf && this.#copy(leaf, format),
        onChoose: (choice) => 'card' in leaf && void this.#choose(choice, leaf),
        notice: this.#notice,
      },
    });
  }

  /** Says once what came up, for those who do not see it. A line is heard when it changes, so it comes a moment later. */
  async announce(): Promise<void> {
    await pause(HEARD);
    const leaf = this.#trail.now;
    this.#spoken = 'card' in leaf ? `${leaf.card.name}: ${leaf.card.line}` : say('whichOne', leaf);
    if (this.#root.firstChild) this.draw();
  }

  redraw(around: Partial<CardSurroundings>): void {
    Object.assign(this.#needs.around, around);
    this.draw();
  }

  /** Back or ahead on the way through related names. */
  go(by: 1 | -1): void {
    if (this.#trail.go(by)) this.#turn();
  }

  erase(): void {
    eraseLeaf(this.#root);
  }

  /** Another leaf in place: nothing of the last one's stays, and its name is where reading goes on. */
  #turn(): void {
    this.#notice = undefined;
    this.#menuOpen = false;
    this.erase();
    this.draw();
    this.#root.querySelector<HTMLElement>('.card-name')?.focus({ preventScroll: true });
    void this.#noteSeen();
  }

  async #noteSeen(): Promise<void> {
    const leaf = this.#trail.now;
    await pause(SEEN);
    if ('card' in leaf && leaf === this.#trail.now && this.#root.firstChild) this.#needs.onSeen(leaf.card.id);
  }

  async #follow(entity: string): Promise<void> {
    const card = await this.#needs.find(entity);
    if (!card || !this.#root.firstChild) return;
    this.#trail.open({ card });
    this.#turn();
  }

  #copy({ card }: CardLeaf, format: CopyFormat): void {
    this.#tell({
      text: say(copyToClipboard(copyText(card, format), this.#root.ownerDocument) ? 'copied' : 'notCopied'),
    });
  }

  async #choose(choice: CardChoice, about: CardLeaf): Promise<void> {
    this.#choosing = true;
    try {
      const undo = await this.#needs.choose(choice, about);
      const onUndo = () => void undo().then(() => this.#tell(undefined), this.#failed);
      const text = say(`said-${choice}`, { name: about.card.name, surface: about.surface ?? about.card.name });
      this.#tell({ text, onUndo });
    } catch {
      this.#failed();
    } finally {
      this.#choosing = false;
    }
  }

  #failed = (): void => this.#tell({ text: say('notSaved') });

  #tell(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#menuOpen = false;
    if (this.#root.firstChild) this.draw();
  }
}
