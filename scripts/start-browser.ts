import { existsSync } from 'node:fs';
import { type Engine, type InstalledBrowser, installedBrowsers } from '../tests/support/browser-find';
import { runQuietly } from './run-command';

const ADVICE: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'Install Chromium (Debian, Ubuntu: "apt-get install chromium") or Firefox ("apt-get install firefox-esr").',
  darwin: 'Install Google Chrome, Chromium, Microsoft Edge or Firefox into /Applications.',
  win32: 'Install Google Chrome, Microsoft Edge or Firefox.',
};

/**
 * The browser to show the extension in: one that is installed, else Debian's Chromium where this may install it.
 * Ends the program with advice when there is none.
 */
export async function chooseBrowser(
  engine: Engine | undefined,
  step: (line: string) => void,
): Promise<InstalledBrowser> {
  const find = () => installedBrowsers().find((browser) => !engine || browser.engine === engine);
  const found = find();
  if (found) return found;
  if (canInstall()) {
    const name = engine === 'firefox' ? 'firefox-esr' : 'chromium';
    step(`no browser found: installing ${name} with apt-get`);
    await runQuietly('apt-get', ['update', '-qq']);
    await runQuietly('apt-get', ['install', '-qq', '-y', '--no-install-recommends', name]);
    const installed = find();
    if (installed) return installed;
  }
  console.error(
    `No ${engine ?? 'browser'} found. ${ADVICE[process.platform] ?? 'Install Chromium or Firefox.'}\n` +
      'One in an unusual place can be named: BROWSER_PATH=/path/to/browser npm start',
  );
  process.exit(1);
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/apt-get`));
}
