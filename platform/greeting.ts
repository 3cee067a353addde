import { browser } from './browser';

const KEY = 'greeted';

/**
 * True once, at the first start after installing. Noted before it is answered: where nothing can be stored nobody is
 * greeted at every start. Not one of the writer's shelves: nothing else reads it, and settings need not wait for it.
 * @throws when nothing can be stored
 */
export async function isFirstStart(): Promise<boolean> {
  const found = await browser.storage.local.get(KEY);
  if (found[KEY] === true) return false;
  await browser.storage.local.set({ [KEY]: true });
  return true;
}
