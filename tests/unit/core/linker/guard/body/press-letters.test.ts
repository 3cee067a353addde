import { expect, test } from 'vitest';
import { linkText } from '../../../../../support/link-text';
import { tinyWorld } from '../../../../../support/tiny-world';

const world = tinyWorld(`
epa@0.6 | organisation | US | Agency of the United States | EPA ~0.9 #66
ap@0.6 | organisation | US | News agency | AP ~0.8 #2
lark-news | organisation | GB | News agency | Larkers ~0.95
tarn@0.6 | organisation | US | Company | Tarn ~0.5; Tarn Photo ~0.1
dana-lark | person | US | American actor | Dana Lark
`);

test.each([
  ['pl', 'Prezydent w Baku (fot. PAP/EPA/Igor Nobody)', []],
  ['de', 'Ein Haus brennt. Foto: EPA-EFE/Becky Nobody', []],
  ['en', 'Then the EPA set new limits.', ['EPA']],
  ['en', 'They were in town. (AP Photo/Ann Nobody)', ['AP']],
  ['en', 'AP Photo/Ann Nobody', ['AP']],
  ['en', 'They were in town. (AP Photo)', ['AP']],
  ['en', 'Photo: Larkers', ['Larkers']],
  ['en', 'They were in town. Image: Larkers', ['Larkers']],
  ['en', 'Photo by Larkers', []],
  ['en', 'By Larkers', []],
  ['en', 'Photo: Tarn', []],
  ['en', 'Photo: Dana Lark', []],
])('%s: %s', (lang, text, expected) => {
  expect(linkText(text, world, { lang }).surfaces).toEqual(expected);
});
