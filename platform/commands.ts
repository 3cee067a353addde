import { browser } from './browser';

/** Names of the keyboard commands in the manifest. */
export type Command = 'next-name' | 'previous-name' | 'open-card' | 'switch-site';

/** Calls `listener` with the command pressed; the tab is the one in front. */
export function onCommand(listener: (command: Command) => void): void {
  browser.commands?.onCommand.addListener((command) => listener(command as Command));
}
