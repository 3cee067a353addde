import { describe, expect, test } from 'vitest';
import { titleFit } from '../../../../../core/linker/names/title-fit';

describe('offices at a date', () => {
  const spans = [
    { words: ['president', 'united', 'states'], from: 20010120, to: 20090120 },
    { words: ['governor', 'texas'], from: 19950117, to: 20001221 },
    { words: ['chair', 'bank'], from: 20180205 },
  ];
  test.each([
    [['president'], 20030501, 1, 1],
    [['president'], 20250101, 1, 0],
    [['governor'], 19990101, 1, 1],
    [['president'], 0, 1, 1],
    [['foreign', 'minister'], 20030501, 0, 0],
    [['vice', 'president'], 20030501, 0.5, 0.5],
    [['chairman'], 20250101, 1, 1],
  ])('%s on %i', (told, day, fits, then) => {
    expect(titleFit(told, spans, day)).toEqual({ fits, then });
  });
});
