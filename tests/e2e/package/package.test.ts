import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../support/browser-find';
import { builtExtension } from '../../support/browser-launch';

const ENGINES: Engine[] = ['chromium', 'firefox'];

const PAGE_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

const manifestOf = (engine: Engine) => JSON.parse(readFileSync(join(builtExtension(engine), 'manifest.json'), 'utf8'));
const read = (engine: Engine, file: string) => readFileSync(join(builtExtension(engine), file), 'utf8');
const filesOf = (engine: Engine) =>
  readdirSync(builtExtension(engine), { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(builtExtension(engine), file)).isFile(),
  );

describe.each(ENGINES)('the package for %s', (engine) => {
  test('asks for storage, the context menu and Chromium’s side panel, and for nothing else', () => {
    const manifest = manifestOf(engine);
    expect(manifest.manifest_version).toBe(3);
    // Firefox has its side bar without asking.
    const panel = engine === 'chromium' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['contextMenus', ...panel, 'storage']);
    for (const key of ['host_permissions', 'optional_permissions', 'optional_host_permissions'])
      expect(manifest[key] ?? [], key).toEqual([]);
  });

  test('has a side panel that stays closed until it is asked for, a keyword and commands', () => {
    const manifest = manifestOf(engine);
    if (engine === 'chromium') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    expect(manifest.omnibox).toEqual({ keyword: 'who' });
    expect(Object.keys(manifest.commands).sort()).toEqual([
      'next-name',
      'open-card',
      'open-panel',
      'previous-name',
      'switch-site',
    ]);
    // Browsers accept four suggested keys.
    const suggested = Object.values<{ suggested_key?: unknown }>(manifest.commands).filter((one) => one.suggested_key);
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  test('shows nothing to pages and takes no messages from them', () => {
    const manifest = manifestOf(engine);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).not.toHaveProperty('css');
    expect(manifest.content_scripts[0]).not.toHaveProperty('world');
  });

  test('lets its own pages load only their own files', () => {
    expect(manifestOf(engine).content_security_policy).toEqual({ extension_pages: PAGE_CSP });
  });

  test('collects no data, says Firefox’s declaration', () => {
    const gecko = manifestOf(engine).browser_specific_settings?.gecko;
    if (engine === 'firefox') expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    else expect(gecko).toBeUndefined();
  });

  test('has a content script without greeting, network or text-to-code, of 30 kB at most', () => {
    const script = read(engine, 'content.js');
    const forbidden = [
      'content-script-started',
      'fetch(',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'eval(',
      'new Function',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'document.cookie',
      'insertAdjacentHTML',
    ];
    expect(forbidden.filter((word) => script.includes(word))).toEqual([]);
    expect(gzipSync(script, { level: 9 }).length).toBeLessThan(30 * 1024);
  });

  test('names no address of a server in a script or page, except licences and namespaces', () => {
    const code = filesOf(engine).filter((file) => ['.js', '.html', '.css'].includes(extname(file)));
    const addresses = code.flatMap((file) =>
      [...read(engine, file).matchAll(/https?:\/\/([\w.-]+)/g)].map((match) => match[1] ?? ''),
    );
    const known = ['www.w3.org', 'en.wikipedia.org'];
    expect([...new Set(addresses)].filter((host) => !known.includes(host))).toEqual([]);
  });
});
