import { describe, expect, it } from 'vitest';
import { drawingProblem } from '../../core/card/drawing';
import { readOutlines } from '../../data/maps/outlines';
import { countryNames } from '../../data/sources/countries/countries';
import { flagOf } from '../../data/sources/countries/flags';
import { parseSvg } from '../../data/sources/countries/parse-svg';

describe('drawings made at compile time', () => {
  it('every flag fits the whitelist; every state has one', () => {
    const missing = [...countryNames().keys()].filter((iso) => !flagOf(iso));
    expect(missing).toEqual([]);
    for (const iso of countryNames().keys())
      expect(drawingProblem(flagOf(iso) ?? { tag: 'x', attributes: {} })).toBeUndefined();
  });

  it('refuses what would be lost', () => {
    expect(parseSvg('<svg viewBox="0 0 1 1"><use href="#a"/></svg>')).toBeUndefined();
    expect(parseSvg('<svg viewBox="0 0 1 1"><path d="M0 0" style="fill:red"/></svg>')).toBeUndefined();
    expect(parseSvg('<svg viewBox="0 0 1 1" onload="x"><path d="M0 0"/></svg>')).toEqual({
      tag: 'svg',
      attributes: { viewBox: '0 0 1 1' },
      children: [{ tag: 'path', attributes: { d: 'M0 0' } }],
    });
  });

  it('outlines are small, and places lie on them', () => {
    const outlines = readOutlines();
    expect(outlines.size).toBeGreaterThan(220);
    for (const { drawing } of outlines.values()) {
      expect(drawingProblem(drawing)).toBeUndefined();
      expect(JSON.stringify(drawing).length).toBeLessThan(4000);
    }
    const syria = outlines.get('SY');
    const [damascus, aleppo] = [syria?.place(33.51, 36.29), syria?.place(36.2, 37.16)];
    expect(damascus?.[1]).toBeGreaterThan(aleppo?.[1] ?? 999);
    expect(damascus?.[0]).toBeLessThan(aleppo?.[0] ?? 0);
    expect(syria?.place(-33, 151)).toBeUndefined();
  });
});
