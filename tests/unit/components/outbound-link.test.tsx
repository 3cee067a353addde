// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { OutboundLink } from '../../../components/outbound-link';
import { drawn } from './drawn';

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/hosts',
  ' https://example.org',
  '//example.org',
  '',
])('%j is no link', async (url) => {
  const root = await drawn(<OutboundLink url={url}>words</OutboundLink>);
  expect(root.querySelector('a')).toBeNull();
  expect(root.textContent).toBe('words');
});
