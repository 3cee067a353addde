// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hideTitles } from '../../../../../entrypoints/content/card/titles';

test('tooltips around a name go and come back, but for one the page wrote anew or took away', () => {
  document.body.innerHTML = '<p title="a"><b title="b"><i title="">name</i></b><u title="beside">x</u></p>';
  const [p, b, i, u] = ['p', 'b', 'i', 'u'].map((name) => document.querySelector(name));
  const titles = () => [p, b, i, u].map((element) => element?.getAttribute('title'));
  const show = hideTitles(i ?? null);
  expect(titles()).toEqual([null, null, null, 'beside']);
  b?.setAttribute('title', 'new');
  show();
  expect(titles()).toEqual(['a', 'new', '', 'beside']);
});
