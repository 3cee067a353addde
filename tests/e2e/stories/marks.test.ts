import { afterAll, describe, expect, test } from 'vitest';
import { awaitMarks, readMarks } from '../../support/browser-marks';
import { useReader } from '../../support/reader';
import { changeSettings } from '../../support/settings';
import { pause } from '../../support/wait';

const reader = useReader();

describe('names on a news page', () => {
  test('are marked within a second of load, and the page is left as it was', { retry: 2 }, async () => {
    const page = await reader.open('sample-article.html');
    const loaded = await page.evaluate(() => document.documentElement.outerHTML);
    await awaitMarks(page, 1_000);
    await pause(500);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(loaded);
  });

  test('are whole names, also across inline elements, in the order of the text', async () => {
    const page = await reader.read('sample-article.html');
    await pause(600);
    const texts = (await readMarks(page)).map((mark) => mark.text);
    const story = texts.slice(texts.indexOf('Ahmed al-Sharaa') + 1);
    expect(texts).toEqual(
      expect.arrayContaining(['Tom Barrack', 'Manama Dialogue', 'Donald Trump', 'Bashar al-Assad']),
    );
    expect(story, 'the name with its first word in bold').toContain('Ahmed al-Sharaa');
    expect(texts, 'short forms after the full name').toEqual(expect.arrayContaining(['Barrack', 'Sharaa', 'ISIS']));
    expect(texts, 'names in Arabic').toEqual(expect.arrayContaining(['أحمد الشرع', 'توم باراك']));
  });

  test('leave alone what only looks like a name, and never cross a paragraph', async () => {
    const page = await reader.open('traps.html');
    await pause(1_000);
    expect((await readMarks(page)).map((mark) => mark.text)).toEqual([]);
  });

  test('leave editors, fields, code and hidden text alone', async () => {
    const page = await reader.read('editing.html');
    await pause(500);
    expect((await readMarks(page)).map((mark) => mark.text)).toEqual(['Tom Barrack']);
  });

  test.each(['report.xhtml', 'drawing.svg', 'feed.xml', 'notes.txt'])('are found in %s', async (path) => {
    const page = await reader.open(path);
    const marks = await awaitMarks(page);
    expect(marks.map((mark) => mark.text)).toEqual(expect.arrayContaining(['Ahmed al-Sharaa', 'Tom Barrack']));
  });

  test('are found in open shadow roots; closed ones are never told to the page', async () => {
    const page = await reader.read('shadows.html');
    await pause(500);
    const texts = (await readMarks(page)).map((mark) => mark.text);
    expect(texts).toEqual(expect.arrayContaining(['Tom Barrack', 'Ahmed al-Sharaa']));
    expect(texts).not.toContain('Bashar al-Assad');
  });
});

describe('marks look as the reader wants', () => {
  afterAll(() => changeSettings(reader.launched, { marks: null }));

  test.each([
    ['underline', /^(?!.*dotted).*underline/, true],
    ['dotted', /dotted/, true],
    ['background', /background-color: color-mix/, true],
    ['none', /text-decoration/, false],
  ])('%s', async (marks, rule, drawn) => {
    const page = await reader.read('short.html');
    await changeSettings(reader.launched, { marks });
    await page.bringToFront();
    const [sure = ''] = await page.evaluate(() =>
      [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name),
    );
    const ruleOf = () =>
      page.evaluate(
        (name) =>
          document.adoptedStyleSheets
            .flatMap((sheet) => [...sheet.cssRules].flatMap((media) => [...(media as CSSMediaRule).cssRules]))
            .map(({ cssText }) => cssText)
            .find((text) => text.includes(name)) ?? '',
        sure,
      );
    await expect.poll(async () => rule.test((await ruleOf()).replaceAll(/\s+/g, ' '))).toBe(drawn);
    expect(await readMarks(page), 'the names are known all the same').not.toEqual([]);
    await reader.card(page, 'Tom Barrack');
  });
});
