import { expect, test } from 'vitest';
import { whyText } from '../../../../components/card/why-text';
import type { Reason } from '../../../../core/linker/document';

const full: Reason = { code: 'full-name', subject: 'Nelson Mandela' };
const prior: Reason = { code: 'prior', subject: 'Nelson Mandela' };
const only: Reason = { code: 'only-candidate', subject: 'Nelson Mandela' };

test.each<[string, Reason[], string]>([
  ['no reasons', [], ''],
  [
    'the two strongest',
    [full, { code: 'related-on-page', subject: 'South Africa' }, prior],
    'Matched because “Nelson Mandela” is the full name and South Africa is named on this page too',
  ],
  ['the same words once', [full, prior], 'Matched because “Nelson Mandela” is the full name'],
  [
    'what else there is in the place of words said twice',
    [full, prior, only],
    'Matched because “Nelson Mandela” is the full name and no other entry has this name',
  ],
  [
    'a place’s government once',
    [{ code: 'metonym', subject: 'Russia' }, { code: 'related-on-page', subject: 'Russia' }, prior],
    'Matched because the place stands for the government of Russia here and “Nelson Mandela” mostly means this in the news',
  ],
  [
    'a single word by what it mostly means',
    [prior, only],
    'Matched because “Nelson Mandela” mostly means this in the news and no other entry has this name',
  ],
])('the evidence is %s', (_case, reasons, expected) => {
  expect(whyText(reasons)).toBe(expected);
});
