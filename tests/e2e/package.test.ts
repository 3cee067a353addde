import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** What is in the built packages: pinned, so that a change of rights or reach is always a decision. */
const OUTPUT = resolve(import.meta.dirname, '../../.output');
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const read = (target: string, file: string) => readFileSync(join(OUTPUT, target, file), 'utf8');
const manifestOf = (target: string) => JSON.parse(read(target, 'manifest.json')) as Record<string, unknown>;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const manifest = manifestOf(target);

  test('asks for storage and its menu entry, nothing else', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('shows pages nothing of itself', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.externally_connectable).toEqual({ ids: [] });
    expect(manifest.content_scripts).toEqual([
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['content.js'],
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ]);
  });

  test('its own pages may load nothing from elsewhere', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  test('the content script greets no page, speaks to no network and fits its budget', () => {
    const script = read(target, 'content.js');
    for (const word of [
      'content-script-started',
      'ContentScriptContext',
      'XMLHttpRequest',
      'WebSocket',
      'fetch(',
      'eval(',
      'Function(',
    ]) {
      expect(script.includes(word), word).toBe(false);
    }
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(30 * 1024);
  });

  test('names no remote address in code but those shown as links', () => {
    const scripts = readdirSync(join(OUTPUT, target), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const found = scripts.flatMap((file) => read(target, file).match(/https?:\/\/[a-z0-9.-]+/gi) ?? []);
    const shown = ['http://www.w3.org', 'https://en.wikipedia.org', 'https://www.wikidata.org'];
    expect([...new Set(found)].filter((address) => !shown.includes(address))).toEqual([]);
  });
});

test('Firefox is told that no data is collected', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
});
