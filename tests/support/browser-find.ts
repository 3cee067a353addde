import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';

export interface InstalledBrowser {
  engine: Engine;
  name: string;
  path: string;
}

/** Browsers by preference: those that take unpacked extensions most readily come first. */
const COMMANDS: [Engine, string, string[]][] = [
  ['chromium', 'Chromium', ['chromium', 'chromium-browser']],
  ['chromium', 'Google Chrome', ['google-chrome', 'google-chrome-stable', 'chrome']],
  ['chromium', 'Microsoft Edge', ['microsoft-edge', 'microsoft-edge-stable']],
  ['firefox', 'Firefox', ['firefox-esr', 'firefox', 'firefox-developer-edition']],
];

const MAC_APPS: [Engine, string, string][] = [
  ['chromium', 'Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['chromium', 'Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['chromium', 'Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['firefox', 'Firefox', 'Firefox.app/Contents/MacOS/firefox'],
];

const WINDOWS_PROGRAMS: [Engine, string, string][] = [
  ['chromium', 'Chromium', 'Chromium\\Application\\chrome.exe'],
  ['chromium', 'Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['chromium', 'Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['firefox', 'Firefox', 'Mozilla Firefox\\firefox.exe'],
];

/** Browsers found on this computer, best first. `BROWSER_PATH` (with "firefox" in it for Firefox) goes before all. */
export function installedBrowsers(): InstalledBrowser[] {
  const chosen = process.env.BROWSER_PATH;
  const named: InstalledBrowser[] = chosen
    ? [{ engine: /firefox/i.test(chosen) ? 'firefox' : 'chromium', name: 'BROWSER_PATH', path: chosen }]
    : [];
  return [...named, ...(platformBrowsers[process.platform] ?? onPath)()].filter(({ path }) => isRunnable(path));
}

/** The first browser of an engine, or undefined. */
export function findBrowser(engine: Engine): InstalledBrowser | undefined {
  return installedBrowsers().find((browser) => browser.engine === engine);
}

const platformBrowsers: Partial<Record<NodeJS.Platform, () => InstalledBrowser[]>> = {
  darwin: () => inFolders(['/Applications', join(process.env.HOME ?? '', 'Applications')], MAC_APPS),
  win32: () => {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter((folder) => folder != null);
    return inFolders(folders, WINDOWS_PROGRAMS);
  },
};

function inFolders(folders: string[], programs: [Engine, string, string][]): InstalledBrowser[] {
  return programs.flatMap(([engine, name, file]) =>
    folders.map((folder) => ({ engine, name, path: join(folder, file) })),
  );
}

function onPath(): InstalledBrowser[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap(([engine, name, commands]) =>
    commands.flatMap((command) => folders.map((folder) => ({ engine, name, path: join(folder, command) }))),
  );
}

function isRunnable(path: string): boolean {
  try {
    if (!existsSync(path)) return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
