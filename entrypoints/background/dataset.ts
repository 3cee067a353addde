import type { EntityCard } from '../../core/card/entity-card';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { openPack, type Pack } from '../../core/pack/open-pack';
import { cardFileName, INDEX_FILE_NAME } from '../../core/pack/pack-format';
import { type Selected, searchEntities, selectedEntities } from '../../core/pack/search-entities';
import type { DatasetInfo, SearchHit } from '../../core/page/page-state';
import { askedOnce } from '../../platform/asked-once';
import { readPackageFile } from '../../platform/package-files';

const readCardFile = (number: number): Promise<ArrayBuffer> => readPackageFile(`data/${cardFileName(number)}`);

/** The one open copy of the dataset; opened on the first question after the worker woke. */
export class Dataset {
  /** A failed read (package being replaced) may be tried again by the next question. */
  readonly pack: () => Promise<Pack> = askedOnce(() => this.#open());

  async #open(): Promise<Pack> {
    return openPack(await readPackageFile(`data/${INDEX_FILE_NAME}`), { openLexicon, readCardFile });
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

  /** What words selected on a page may mean. */
  async selected(words: string, limit: number): Promise<Selected> {
    return selectedEntities(await this.pack(), words, limit);
  }
}
