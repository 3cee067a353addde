import type { SeenCard } from '../../core/page/page-state';
import { tellPages } from '../../platform/background-messaging';
import type { HistoryStore } from '../../platform/history-store';
import type { SettingsStore } from '../../platform/settings-store';
import type { Dataset } from './dataset';

/** The cards a reader opened: kept by id, told with what today's dataset says of them. */
export class History {
  #store: HistoryStore;
  #settings: SettingsStore;
  #dataset: Dataset;

  constructor(store: HistoryStore, settings: SettingsStore, dataset: Dataset) {
    this.#store = store;
    this.#settings = settings;
    this.#dataset = dataset;
  }

  /** Notes an opened card, if the reader wants that. Ids the dataset does not know are passed over. */
  async note(entity: string): Promise<void> {
    if (!(await this.#settings.get()).settings.keepHistory) return;
    const { entities } = await this.#dataset.pack();
    if (entities.numberOf(entity) < 0) return;
    await this.#store.note(entity, Date.now());
    void tellPages('history.changed', undefined);
  }

  async clear(): Promise<void> {
    await this.#store.clear();
    void tellPages('history.changed', undefined);
  }

  /** Ids of the entities seen; undefined while nothing is noted, when "new" would be said of everyone. */
  async seen(): Promise<ReadonlySet<string> | undefined> {
    if (!(await this.#settings.get()).settings.keepHistory) return undefined;
    const entries = await this.#store.read();
    return entries.length === 0 ? undefined : new Set(entries.map(({ entity }) => entity));
  }

  /** Newest first; entities that left the dataset are left out. */
  async cards(): Promise<SeenCard[]> {
    const [entries, { entities }] = await Promise.all([this.#store.read(), this.#dataset.pack()]);
    return entries.flatMap(({ entity, at }) => {
      const number = entities.numberOf(entity);
      if (number < 0) return [];
      return [{ entity, at, name: entities.name(number), kind: entities.kind(number), line: entities.line(number) }];
    });
  }
}
