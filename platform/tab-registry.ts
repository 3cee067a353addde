import { mergeCasts } from '../core/page/cast';
import type { CastMember } from '../core/page/page-state';
import { samePage } from '../core/page/same-page';
import { askedOnce } from './asked-once';
import { browser } from './browser';

/** What the background remembers of a tab: the top page's address and each frame's cast. */
interface TabEntry {
  url: string;
  frames: Record<number, { document: string; cast: CastMember[] }>;
}

const KEY = 'tabs';

/**
 * Tabs with a live content script. Kept in session storage (memory only, gone with the browser session, never
 * readable by pages) so that it survives the worker's sleep.
 */
export class TabRegistry {
  #read = askedOnce(async () => {
    const found = await browser.storage.session.get(KEY);
    return new Map((found[KEY] as [number, TabEntry][] | undefined) ?? []);
  });
  #saving: Promise<void> = Promise.resolve();

  /** A top page reported in: its former casts are gone. */
  async enter(tab: number, url: string): Promise<void> {
    const tabs = await this.#read();
    const known = tabs.get(tab);
    tabs.set(tab, known && samePage(known.url, url) ? { ...known, url } : { url, frames: {} });
    this.#save(tabs);
  }

  async setCast(tab: number, frame: number, document: string, cast: CastMember[]): Promise<void> {
    const tabs = await this.#read();
    const entry = tabs.get(tab) ?? { url: '', frames: {} };
    entry.frames[frame] = { document, cast };
    tabs.set(tab, entry);
    this.#save(tabs);
  }

  /** Forgets the cast of one document; a newer document in the same frame keeps its own. */
  async dropDocument(tab: number, document: string): Promise<void> {
    const tabs = await this.#read();
    const frames = tabs.get(tab)?.frames ?? {};
    for (const [frame, known] of Object.entries(frames)) {
      if (known.document === document) delete frames[Number(frame)];
    }
    this.#save(tabs);
  }

  async dropTab(tab: number): Promise<void> {
    const tabs = await this.#read();
    if (tabs.delete(tab)) this.#save(tabs);
  }

  /** Address of the tab's top page, `''` when unknown. */
  async urlOf(tab: number): Promise<string> {
    return (await this.#read()).get(tab)?.url ?? '';
  }

  /** The cast of all frames of a tab, top frame first. */
  async castOf(tab: number): Promise<CastMember[]> {
    const frames = (await this.#read()).get(tab)?.frames ?? {};
    return mergeCasts(Object.values(frames).map((known) => known.cast));
  }

  async tabs(): Promise<number[]> {
    return [...(await this.#read()).keys()];
  }

  #save(tabs: Map<number, TabEntry>): void {
    const entries = [...tabs];
    this.#saving = this.#saving.then(() => browser.storage.session.set({ [KEY]: entries })).catch(() => undefined);
  }
}
