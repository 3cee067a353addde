import { expect, test } from 'vitest';
import { HARD_CASES } from '../../../quality/hard-cases';
import { runHardCase } from '../../../quality/run-hard-case';

test.each(HARD_CASES)('%s', (_name, text) => {
  expect(runHardCase(text).failures).toEqual([]);
});
