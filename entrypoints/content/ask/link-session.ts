import type { EntityCard } from '../../../core/card/entity-card';
import type { PageInfo, Run } from '../../../core/linker/document';
import type { PageLink } from '../../../core/page/page-link';
import type { CastMember, DatasetInfo } from '../../../core/page/page-state';
import { askBackground } from '../../../platform/messaging';
import { quietly } from '../../../platform/quietly';
import { hop, inSlices } from '../pause';
import type { PageRun } from '../scan/page-run';
import type { TextChange } from '../scan/page-text';
import { byNearness, firstSlice, PAGE_UNITS, SLICE_UNITS, unitsOf } from './runs-to-send';

/** Milliseconds between two paintings while a long page is being sent. */
const TELL_EVERY = 500;

interface SessionEvents {
  /** There are new links of the whole document. */
  onLinks: () => void;
  /** The background says that this site is off. */
  onOff: () => void;
}

/**
 * One document's conversation with the background: sends runs once each, in slices, one call at a time, and keeps
 * the links and cards it got. When the background forgot the document it sends all again.
 */
export class LinkSession {
  readonly document = randomId();
  readonly cards = new Map<string, EntityCard>();
  links: PageLink[] = [];
  dataset: DatasetInfo | undefined;
  #waiting = new Map<number, PageRun>();
  /** Runs the background holds. */
  #held = new Map<number, PageRun>();
  #removed = new Set<number>();
  #sentUnits = 0;
  #castReported = '[]';
  #untold = false;
  #toldAt = Number.NEGATIVE_INFINITY;
  #turn: Promise<void> = Promise.resolve();
  #info: () => PageInfo;
  #events: SessionEvents;
  #signal: AbortSignal;

  constructor(info: () => PageInfo, events: SessionEvents, signal: AbortSignal) {
    this.#info = info;
    this.#events = events;
    this.#signal = signal;
  }

  note({ fresh, removed }: Pick<TextChange, 'fresh' | 'removed'>): void {
    for (const run of fresh) this.#waiting.set(run.key, run);
    for (const key of removed) {
      this.#waiting.delete(key);
      if (this.#held.delete(key)) this.#removed.add(key);
    }
  }

  /** Sends what waits; calls join one queue. Resolves when all that is to be sent now was. */
  sync(): Promise<void> {
    // What fails once is tried again with the next call.
    this.#turn = this.#turn.then(() => this.#sendAll()).catch(() => undefined);
    return this.#turn;
  }

  /** Tells what is marked, when that changed. */
  reportCast(cast: CastMember[]): void {
    const report = JSON.stringify(cast);
    if (report === this.#castReported) return;
    this.#castReported = report;
    quietly(askBackground('page.cast', { document: this.document, cast }));
  }

  /** After the back/forward cache: the background dropped this document's cast. */
  reportAgain(): void {
    this.#castReported = '';
  }

  leave(): void {
    if (this.#held.size > 0) quietly(askBackground('page.gone', { document: this.document }));
  }

  async #sendAll(): Promise<void> {
    await hop();
    await this.#drain();
    this.#tell();
  }

  /** Sends slice after slice. Between two, the thread is the page's. */
  async #drain(): Promise<void> {
    let resent = false;
    let queue: PageRun[] = [];
    while (!this.#signal.aborted && (this.#waiting.size > 0 || this.#removed.size > 0)) {
      // What left the page since the queue was made is not waiting any more.
      queue = queue.filter(({ key }) => this.#waiting.has(key));
      if (queue.length === 0) queue = (await this.#queue()) ?? [];
      const slice = firstSlice(queue);
      if (slice.length === 0 && this.#removed.size === 0) return;
      const answer = await this.#send(slice);
      if (answer === 'failed' || (answer === 'resend' && resent)) return;
      resent ||= answer === 'resend';
      if (answer === 'resend') queue = [];
      else if (performance.now() - this.#toldAt > TELL_EVERY) this.#tell();
      await hop();
    }
  }

  /** What to send next, in order; of long pages what is near the reader, at any distance only up to the budget. */
  async #queue(): Promise<PageRun[] | undefined> {
    const waiting = [...this.#waiting.values()];
    if (unitsOf(waiting) + this.#sentUnits <= SLICE_UNITS) return waiting;
    const left = PAGE_UNITS - this.#sentUnits;
    const queue = await inSlices(byNearness(waiting, left <= 0), this.#signal);
    return queue && left > 0 ? firstSlice(queue, left) : queue;
  }

  /** The first links are shown at once; while more arrive, not every answer is worth painting. */
  #tell(): void {
    if (!this.#untold || this.#signal.aborted) return;
    this.#untold = false;
    this.#toldAt = performance.now();
    this.#events.onLinks();
  }

  async #send(slice: PageRun[]): Promise<'done' | 'resend' | 'failed'> {
    const removed = [...this.#removed];
    const held = this.#held.size + removed.length;
    // Entered before the answer: what changes while the call is under way is noted against them.
    this.#removed.clear();
    for (const run of slice) {
      this.#waiting.delete(run.key);
      this.#held.set(run.key, run);
    }
    const ask = { document: this.document, info: this.#info(), held, runs: slice.map(plainRun), removed };
    const answer = await askBackground('page.link', ask).catch(() => undefined);
    if (this.#signal.aborted) return 'failed';
    if (answer?.status !== 'links') {
      this.#forgetSent();
      if (answer?.status === 'off') this.#events.onOff();
      return answer?.status === 'resend' ? 'resend' : 'failed';
    }
    this.#sentUnits += unitsOf(slice);
    this.links = answer.links;
    this.dataset = answer.dataset;
    for (const card of answer.cards) this.cards.set(card.id, card);
    this.#untold = true;
    return 'done';
  }

  /** The background may hold nothing, or something else: all is to be sent again. */
  #forgetSent(): void {
    for (const [key, run] of this.#held) this.#waiting.set(key, run);
    this.#held.clear();
    this.#removed.clear();
    this.#sentUnits = 0;
  }
}

const plainRun = ({ key, order, text, place, lang }: PageRun): Run =>
  lang === undefined ? { key, order, text, place } : { key, order, text, place, lang };

/** Names nothing and nobody; only keeps documents apart in the background. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('');
}
