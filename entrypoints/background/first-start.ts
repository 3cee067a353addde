import { say } from '../../components/interface/strings';
import { createMenus } from '../../platform/context-menu';
import { onInstalled, openPage } from '../../platform/lifecycle';
import { quietly } from '../../platform/quietly';
import { type Shelf, StorageWriter } from '../../platform/storage-writer';

const GREETED = { key: 'greeted', read: (stored) => stored === true } as const satisfies Shelf<boolean>;

/**
 * What is done once and outlives the worker: the menus, and the page that greets the reader. Storage is asked at every
 * start, for of some 500 new Firefoxes one never tells its extension that it was installed.
 */
export function settleIn(): void {
  let menus: Promise<void> | undefined;
  const makeMenus = () => {
    menus ??= createMenus({ whoIs: say('whoIs'), openPanel: say('openPanel') });
    quietly(menus);
  };
  // After an update of extension or browser, too: the words may be others.
  onInstalled(makeMenus);
  const greet = async () => {
    if (!(await isFirstStart())) return;
    makeMenus();
    await openPage('/welcome.html');
  };
  quietly(greet());
}

/** Noted before it is answered: where nothing can be stored, nobody is greeted at every start. */
async function isFirstStart(): Promise<boolean> {
  const writer = new StorageWriter();
  if (await writer.get(GREETED)) return false;
  await writer.write(async () => ({ [GREETED.key]: true }));
  return true;
}
