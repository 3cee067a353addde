import { describe, expect, it } from 'vitest';
import { drawingProblem } from '../../../../core/card/drawing';

const svg = (attributes: Record<string, string>, tag = 'path') => ({
  tag: 'svg',
  attributes: { viewBox: '0 0 513 342' },
  children: [{ tag, attributes }],
});

describe('drawings', () => {
  it.each([
    [svg({ d: 'M0 0h513v342H0z', fill: '#fff' }), undefined],
    [svg({ fill: 'currentColor', opacity: '0.4' }), undefined],
    [svg({ transform: 'rotate(45 1 1)' }, 'g'), undefined],
    [svg({ onload: 'x' }), 'attribute onload on path'],
    [svg({ fill: 'url(#a)' }), 'attribute fill on path'],
    [svg({ style: 'fill:red' }), 'attribute style on path'],
    [svg({ href: 'x' }, 'use'), 'element use'],
    [svg({}, 'script'), 'element script'],
  ])('checks %j', (drawing, problem) => {
    expect(drawingProblem(drawing)).toBe(problem);
  });
});
