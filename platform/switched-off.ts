import type { Off } from '../core/rules/card-choice';
import { browser } from './browser';

/** What a card of a tab turned off. */
interface TurnedOff {
  of: Off;
  tab: number;
  /** '' for everywhere. */
  site: string;
}

const KEY = 'switchedOff';
/** Milliseconds in which the card may take it back. */
const WITHIN = 10 * 60 * 1000;

/**
 * The last switch a card turned off, so that a page's script can turn on again what it turned off, and nothing that the
 * reader turned off elsewhere. In session storage: it outlives the worker's sleep, not the browser.
 */
export class SwitchedOff {
  async note(off: TurnedOff, now: number): Promise<void> {
    await browser.storage.session.set({ [KEY]: { ...off, at: now } });
  }

  /** True, once, if this was the last that was turned off, a moment ago. */
  async take(off: TurnedOff, now: number): Promise<boolean> {
    const last = (await browser.storage.session.get(KEY))[KEY] as (TurnedOff & { at: number }) | undefined;
    if (last === undefined || last.of !== off.of || last.tab !== off.tab || last.site !== off.site) return false;
    await browser.storage.session.remove(KEY);
    return now >= last.at && now - last.at <= WITHIN;
  }
}
