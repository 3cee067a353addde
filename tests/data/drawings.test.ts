import { describe, expect, it } from 'vitest';
import { drawingProblem } from '../../core/card/drawing';
import { readOutlines } from '../../data/maps/outlines';
import { countyMiddles, readStateOutlines } from '../../data/maps/us-states';
import { readRegionOutlines } from '../../data/maps/world-regions';
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
  it('draws a country, not its dependencies far away', () => {
    const outlines = readOutlines();
    // Paris and Sydney stand on land that fills the square.
    expect(outlines.get('FR')?.place(48.86, 2.35)?.[1]).toBeLessThan(50);
    expect(outlines.get('FR')?.place(4.9, -52.3)).toBeUndefined();
    expect(outlines.get('AU')?.place(-33.87, 151.2)?.[0]).toBeGreaterThan(90);
  });

  it('marks a state, with a dot when it is a speck; counties lie in theirs', () => {
    const states = readStateOutlines();
    const classes = (code: string) => states.get(code)?.drawing.children?.map(({ attributes }) => attributes.class);
    expect(states.size).toBe(50);
    expect(classes('US-TX')).toEqual(['land', 'part']);
    expect(classes('US-RI')).toContain('dot');
    for (const { drawing } of states.values()) expect(drawingProblem(drawing)).toBeUndefined();
    const travis = countyMiddles().get('48453');
    expect(travis?.map(Math.round)).toEqual([30, -98]);
  });

  it('marks the countries of a region on the world, not what they hold elsewhere', () => {
    const maps = readRegionOutlines(['150', '029']);
    const part = (code: string) => maps.get(code)?.drawing.children?.[1]?.attributes.d ?? '';
    for (const { drawing } of maps.values()) expect(drawingProblem(drawing)).toBeUndefined();
    expect(part('029')).not.toBe('');
    // French Guiana would start a part on the western half, below the tropic.
    const starts = [...part('150').matchAll(/M(\d+) (\d+)l/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(starts.filter(([x = 0, y = 0]) => x < 100 && y > 45)).toEqual([]);
  });
});
