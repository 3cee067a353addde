import { expect, test } from 'vitest';
import { ARABIC_PARTICLES, attached } from '../../../../../core/linker/words/attached';

test('particles are written onto words, what they stand for stays', () => {
  expect(attached('مدينة الرئيس=president', ARABIC_PARTICLES).split(' ')).toEqual([
    'مدينة',
    'ومدينة',
    'فمدينة',
    'بمدينة',
    'لمدينة',
    'الرئيس=president',
    'والرئيس=president',
    'فالرئيس=president',
    'بالرئيس=president',
    'للرئيس=president',
  ]);
});
