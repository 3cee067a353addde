import { expect, test } from 'vitest';
import { readMarks } from '../../support/browser-marks';
import { useReader } from '../../support/reader';

const reader = useReader();

/** Names with Turkish endings, which no English text has. */
test('a page that calls its Turkish text English is read as Turkish', async () => {
  const page = await reader.read('mislabelled.html');
  const marked = (await readMarks(page)).map(({ text }) => text);
  expect(marked).toEqual(expect.arrayContaining(['ABD', 'Barrack', 'Türkiye', 'İsrail', 'Rusya']));
});
