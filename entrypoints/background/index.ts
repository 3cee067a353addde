import './read-ahead';

import { defineBackground } from 'wxt/utils/define-background';
import { speakThrough } from '../../components/say';
import { handleContent, handlePages, tellPages } from '../../platform/background-messaging';
import { onCommand } from '../../platform/commands';
import { onPanelClick, onSelectionClick } from '../../platform/context-menu';
import { detectLanguage } from '../../platform/detect-language';
import { HistoryStore } from '../../platform/history-store';
import { onOmnibox } from '../../platform/omnibox';
import { quietly } from '../../platform/quietly';
import { RulesStore } from '../../platform/rules-store';
import { guardStorage, SettingsStore } from '../../platform/settings-store';
import { openSidePanel } from '../../platform/side-panel';
import { StorageWriter } from '../../platform/storage-writer';
import { TabRegistry } from '../../platform/tab-registry';
import { onTabClosed } from '../../platform/tabs';
import { findWords } from '../../platform/words';
import { runCommand } from './commands';
import { contentHandlers } from './content-handlers';
import { Dataset } from './dataset';
import { Documents } from './documents';
import { settleIn } from './first-start';
import { History } from './history';
import { omniboxHandlers } from './omnibox';
import { pageHandlers } from './page-handlers';
import { showSelection } from './selection';
import { Sites } from './sites';

export default defineBackground(() => {
  speakThrough(findWords);
  const dataset = new Dataset();
  const writer = new StorageWriter();
  const settings = new SettingsStore(writer);
  const rules = new RulesStore(writer);
  const tabs = new TabRegistry();
  const sites = new Sites(settings, rules, tabs);
  const documents = new Documents(dataset, detectLanguage);
  const history = new History(new HistoryStore(), settings, dataset);

  handleContent(contentHandlers({ dataset, documents, history, rules, settings, sites, tabs }));
  handlePages(pageHandlers({ dataset, history, writer, settings, rules, sites, tabs }));
  settings.onChange((snapshot) => {
    void tellPages('settings.changed', snapshot);
    quietly(sites.announce());
  });
  rules.onChange((snapshot) => {
    void tellPages('rules.changed', snapshot);
    quietly(sites.announce());
  });
  onCommand((command, window) => {
    quietly(command === 'open-panel' ? openSidePanel(window) : runCommand(command, sites));
  });
  onPanelClick((window) => quietly(openSidePanel(window)));
  onSelectionClick((click) => quietly(showSelection(click, dataset)));
  onTabClosed((tab) => quietly(tabs.dropTab(tab)));
  onOmnibox(omniboxHandlers(dataset));
  settleIn();
  quietly(guardStorage());
});
