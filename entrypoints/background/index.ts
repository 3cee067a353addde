import { defineBackground } from 'wxt/utils/define-background';
import { say } from '../../components/interface/strings';
import { speakThrough } from '../../components/say';
import { handleContent, handlePages } from '../../platform/background-messaging';
import { onCommand } from '../../platform/commands';
import { createSelectionMenu, onSelectionClick } from '../../platform/context-menu';
import { onInstalled } from '../../platform/lifecycle';
import { guardStorage, SettingsStore } from '../../platform/settings-store';
import { TabRegistry } from '../../platform/tab-registry';
import { onTabClosed } from '../../platform/tabs';
import { findWords } from '../../platform/words';
import { runCommand } from './commands';
import { contentHandlers } from './content-handlers';
import { Dataset } from './dataset';
import { Documents } from './documents';
import { pageHandlers } from './page-handlers';
import { showSelection } from './selection';
import { Sites } from './sites';

export default defineBackground(() => {
  speakThrough(findWords);
  const dataset = new Dataset();
  const settings = new SettingsStore();
  const tabs = new TabRegistry();
  const sites = new Sites(settings, tabs);
  const documents = new Documents(dataset);

  handleContent(contentHandlers({ dataset, documents, sites, tabs }));
  handlePages(pageHandlers({ dataset, settings, sites, tabs }));
  settings.onChange((snapshot) => void sites.announce(snapshot));
  onCommand((command) => void runCommand(command, sites));
  onSelectionClick((click) => void showSelection(click, dataset));
  onTabClosed((tab) => void tabs.dropTab(tab));
  onInstalled(() => void createSelectionMenu(say('whoIs')));
  void guardStorage();
});
