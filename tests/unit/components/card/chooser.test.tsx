// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Chooser } from '../../../../components/card/chooser';
import { choices } from '../../../gallery/fixtures/around';
import { drawn, press } from '../drawn';

test('offers every choice with its share', async () => {
  const onOpen = vi.fn();
  const root = await drawn(<Chooser surface="Georgia" choices={choices} onOpen={onOpen} onClose={vi.fn()} />);
  expect(root.querySelector('h2')?.textContent).toBe('Who is “Georgia”?');
  expect([...root.querySelectorAll('.choice-share')].map((share) => share.textContent)).toEqual([
    '55% likely',
    '40% likely',
  ]);
  await press(root, 'li:nth-child(2) button');
  expect(onOpen).toHaveBeenCalledWith('us-state-ga');
});

test('says so when nobody is known', async () => {
  const root = await drawn(<Chooser surface="Jane Roe" choices={[]} onOpen={vi.fn()} onClose={vi.fn()} />);
  expect(root.textContent).toContain('Nothing is known here about “Jane Roe”.');
});
