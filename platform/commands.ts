import { browser } from './browser';

/** Names of the keyboard commands in the manifest. */
export type Command = 'next-name' | 'previous-name' | 'open-card' | 'switch-site' | 'open-panel';

/** Calls `listener` with the command pressed and the window in front, within the reader's gesture. */
export function onCommand(listener: (command: Command, window: number) => void): void {
  browser.commands?.onCommand.addListener((command, tab) => listener(command as Command, tab?.windowId ?? -1));
}
