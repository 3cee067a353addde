import type { EntityCard } from '../../core/card/entity-card';
import { openLexicon } from '../../core/lexicon/open-lexicon';
import { openPack, type Pack } from '../../core/pack/open-pack';
import { cardFileName, INDEX_FILE_NAME } from '../../core/pack/pack-format';
import { type Selected, searchEntities, selectedEntities } from '../../core/pack/search-entities';
import type { DatasetInfo, SearchHit } from '../../core/page/page-state';
import { askedOnce } from '../../platform/asked-once';
import { readPackageFile } from '../../platform/package-files';

const readCards = (number: number): Promise<ArrayBuffer> => readPackageFile(`data/${cardFileName(number)}`);

/** The files with the cards of the best known entities and with all flags and maps: most pages need one of them. */
const EARLY = [0, 1];

/** The one open copy of the dataset; opened on the first question after the worker woke. */
export class Dataset {
  /** A failed read (package being replaced) may be tried again by the next question. */
  readonly pack: () => Promise<Pack> = askedOnce(() => this.#open());

  async #open(): Promise<Pack> {
    const indexRead = readPackageFile(`data/${INDEX_FILE_NAME}`);
    // Which files of cards a page needs, only the index tells; what most pages need is read beside it.
    const early = new Map(EARLY.map((number) => [number, readCards(number)]));
    for (const bytes of early.values()) bytes.catch(() => undefined);
    const readCardFile = (number: number): Promise<ArrayBuffer> => {
      const ready = early.get(number);
      // A file that could not be read, or is asked for again, is read anew.
      early.delete(number);
      return ready ?? readCards(number);
    };
    return openPack(await indexRead, { openLexicon, readCardFile });
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
