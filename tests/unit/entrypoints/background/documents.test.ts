import { expect, test, vi } from 'vitest';
import type { Pack } from '../../../../core/pack/open-pack';
import type { Dataset } from '../../../../entrypoints/background/dataset';
import { Documents } from '../../../../entrypoints/background/documents';
import { tinyWorld } from '../../../support/tiny-world';

const world = tinyWorld('turkey | place | TR | Country | Türkiye');
const pack = { ...world, info: {}, cards: async () => [] } as unknown as Pack;
const dataset = { pack: async () => pack } as Dataset;
const TURKISH = 'Görüşmede Türkiye için yeni bir yol aranacak. '.repeat(10);

const ask = (runs: string[], { held = 0, lang = 'en' } = {}) => ({
  document: 'one',
  info: { title: '', lang, date: '', host: '' },
  held,
  runs: runs.map((text, at) => ({ key: held + at, order: held + at, text, place: 'body' as const })),
  removed: [],
});

function reading(language: string) {
  const detect = vi.fn(async () => ({ language, percentage: 100 }));
  const scan = vi.spyOn(world.lexicon, 'scan').mockClear();
  const documents = new Documents(dataset, detect);
  /** The language each run was scanned in. */
  const scanned = () =>
    (scan.mock.calls as unknown as [string, string][]).map(([text, lang]) => `${text.slice(0, 9)} ${lang}`);
  return { documents, detect, scanned };
}

test('a page is read in the language of its text, told once', async () => {
  const { documents, detect, scanned } = reading('tr');
  await documents.link(ask([TURKISH]));
  await documents.link(ask(['Türkiye’den haber'], { held: 1 }));
  expect(scanned()).toEqual(['Görüşmede tr', 'Türkiye’d tr']);
  expect(detect).toHaveBeenCalledOnce();
});

test('what was read before its language was told is read again', async () => {
  const { documents, scanned } = reading('tr');
  await documents.link(ask(['Türkiye’den haber']));
  await documents.link(ask([TURKISH], { held: 1 }));
  expect(scanned()).toEqual(['Türkiye’d en', 'Türkiye’d tr', 'Görüşmede tr']);
});

test('an English text is asked of nobody', async () => {
  const { documents, detect } = reading('tr');
  await documents.link(ask(['The talks of the leaders and the end of the war in Türkiye. '.repeat(5)]));
  expect(detect).not.toHaveBeenCalled();
});
