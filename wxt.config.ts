import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { UserConfig } from 'vite';
import { defineConfig } from 'wxt';
import { englishMessages } from './components/interface/messages';
import { packFiles } from './data/pack-files';
import { tightenScript } from './scripts/tighten-script';

/** Pages of the extension may load nothing but their own files, from anywhere but the package. */
const PAGE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const GECKO_ID = 'backgrounder@backgrounder.invalid';

/** What several pages of the extension need is one script and one sheet: each file more keeps the popup from opening. */
function shareOneScript({ build }: UserConfig): void {
  const output = build?.rolldownOptions?.output;
  if (output && !Array.isArray(output)) output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_interface_name__',
    short_name: '__MSG_interface_name__',
    description: '__MSG_interface_description__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus'],
    content_security_policy: { extension_pages: PAGE_CSP },
    externally_connectable: { ids: [] },
    action: { default_title: '__MSG_interface_name__' },
    omnibox: { keyword: 'who' },
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_interface_nextName__' },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_interface_previousName__',
      },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_interface_openCard__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_interface_openPanel__' },
      'switch-site': { description: '__MSG_interface_switchSite__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // A declared content script would greet every page by postMessage; ours is an unlisted script the manifest names.
    'entrypoints:found': (_, entrypoints) => {
      for (const entry of entrypoints) if (entry.name === 'content') entry.type = 'unlisted-script';
    },
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        {
          matches: ['http://*/*', 'https://*/*', 'file:///*'],
          js: ['content.js'],
          all_frames: true,
          match_about_blank: true,
          match_origin_as_fallback: true,
          run_at: 'document_idle',
        },
      ];
    },
    // Every page loads the content script: there a hundred lines of ours stand in for Preact.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'popup')) shareOneScript(config);
      if (!entrypoints.some(({ name }) => name === 'content')) return;
      const drawing = join(import.meta.dirname, 'entrypoints/content/draw/preact.ts');
      config.resolve = { ...config.resolve, alias: [{ find: /^preact(?:\/jsx-runtime)?$/, replacement: drawing }] };
    },
    'build:publicAssets': (_, files) => {
      files.push(...packFiles());
      // What the sources of the dataset ask to be told goes wherever the dataset goes.
      files.push({ absoluteSrc: resolve('NOTICE'), relativeDest: 'NOTICE.txt' });
      // English has its one source in the components' tables.
      files.push({ relativeDest: '_locales/en/messages.json', contents: JSON.stringify(englishMessages()) });
    },
    'build:done': async (wxt) => {
      if (wxt.config.command === 'build') await tightenScript(join(wxt.config.outDir, 'content.js'));
    },
  },
  zip: {
    sourcesTemplate: 'backgrounder-{{version}}-sources.zip',
    artifactTemplate: 'backgrounder-{{version}}-{{browser}}.zip',
    // Compiled datasets, pictures and reports; whoever builds from the sources compiles the dataset first.
    excludeSources: ['build/**', 'coverage/**'],
  },
  vite: () => ({
    plugins: [preact()],
    // Nothing is rewritten for browsers older than the manifest admits.
    build: {
      sourcemap: false,
      target: ['chrome123', 'firefox140'],
      cssTarget: ['chrome123', 'firefox140'],
      // Numbers stand where they are used: engines read a constant of a module anew each time.
      rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } },
    },
  }),
});
