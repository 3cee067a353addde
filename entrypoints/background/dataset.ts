import type { EntityCard } from '../../core/card/entity-card';
import { openPack, type Pack } from '../../core/pack/open-pack';
import { searchEntities } from '../../core/pack/search-entities';
import type { DatasetInfo, SearchHit } from '../../core/page/page-state';
import { readPackageFile } from '../../platform/package-files';

/** The one open copy of the dataset; opened on the first question after the worker woke. */
export class Dataset {
  #pack: Promise<Pack> | undefined;

  pack(): Promise<Pack> {
    this.#pack ??= readPackageFile('data/index.pack').then((bytes) =>
      openPack(bytes, () => readPackageFile('data/cards.pack')),
    );
    // A failed read (package being replaced) may be tried again by the next question.
    this.#pack.catch(() => {
      this.#pack = undefined;
    });
    return this.#pack;
  }

  async info(): Promise<DatasetInfo> {
    return (await this.pack()).info;
  }

  /** Cards of known ids, in the order asked. */
  async cards(entities: string[]): Promise<EntityCard[]> {
    return (await this.pack()).cards(entities);
  }

  async search(query: string, limit: number): Promise<SearchHit[]> {
    return searchEntities(await this.pack(), query, limit);
  }
}
