import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectLanguage } from '../../../platform/detect-language';

interface Answer {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

const detecting = (answer: () => Promise<Answer>) => {
  Object.assign(fakeBrowser.i18n, { detectLanguage: answer });
};
const { detectLanguage: original } = fakeBrowser.i18n;
afterEach(() => {
  fakeBrowser.i18n.detectLanguage = original;
  vi.restoreAllMocks();
});

test('the language of most of the text counts', async () => {
  detecting(async () => ({
    isReliable: true,
    languages: [
      { language: 'en', percentage: 20 },
      { language: 'iw', percentage: 80 },
    ],
  }));
  expect(await detectLanguage('x')).toEqual({ language: 'he', percentage: 80 });
});

test.each([
  ['the browser is not sure', { isReliable: false, languages: [{ language: 'fr', percentage: 90 }] }],
  ['it knows no such language', { isReliable: true, languages: [{ language: 'und', percentage: 100 }] }],
  ['it answers none', { isReliable: true, languages: [] }],
])('is unknown when %s', async (_, answer) => {
  detecting(async () => answer);
  expect(await detectLanguage('x')).toEqual({ language: '', percentage: 0 });
});

test('is unknown when the browser fails', async () => {
  detecting(async () => Promise.reject(new Error('gone')));
  expect(await detectLanguage('x')).toEqual({ language: '', percentage: 0 });
});
