import { say } from '../../components/interface/strings';
import { createMenus } from '../../platform/context-menu';
import { isFirstStart } from '../../platform/greeting';
import { onInstalled, openPage } from '../../platform/lifecycle';
import { quietly } from '../../platform/quietly';

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
