import { expect, test } from 'vitest';
import { Cue } from '../../../../../core/linker/scan/cues';
import { cuesBeside } from '../../../../../core/linker/scan/read-cues';

function cuesOf(marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const bits = cuesBeside(marked.replace(/[[\]]/g, ''), start, end);
  return Object.entries(Cue).flatMap(([name, bit]) => (bits & bit ? name : []));
}

test.each([
  ['counties such as [Durham] were', 'Division'],
  ['in Wake, [Durham] were', 'Division'],
  ['the president of [Georgia] said', 'Office'],
  ['[Georgia] Gov. Brian Kemp', 'Office'],
  ['[Georgia]’s governor said', 'Office'],
  ['THE [Amazon] burned', 'Article'],
  ['a [Guardian] article', 'Media'],
  ['according to the [Guardian], it', 'Media'],
  ['Shares of [Target] fell', 'Company'],
  ['[Intel] ( INTC ) fell', 'Company'],
  ['[Nvidia] NVDA.O fell', 'Company'],
  ['[Stripe] said its profit', 'Company'],
  ['[Block], the payments company', 'Company'],
  ['[Kennedy] of Louisiana', 'Origin'],
  ['[Kennedy], D-Mass., said', 'Origin'],
  ['the elder [Bush] said', 'Order'],
  ['the ferry “[Estonia]” sank', 'Work'],
  ['the [Hariri] airport', 'Thing'],
  ['place d’[Italie] est', 'Thing'],
  ['[England] lost again', 'Side'],
  ['an Army–[Navy] game', 'Side'],
  ['won 3-1 [Spain] said', 'Side'],
  ['Copyright 2024 [Reuters] all', 'Sign'],
  ['[Louisiana] Advisory Council', 'Shape'],
  ['her first [Oscar] at', 'Award'],
  ['[Emmy]-winning', 'Award'],
  ['(the [Netherlands] and Spain)', 'Shape'],
  ['in 2018 [Formula 1] seasons', 'Shape'],
])('%s: %s', (marked, cue) => {
  expect(cuesOf(marked)).toContain(cue);
});

test.each(['when [Nokia] ran so', '[Nokia] ran so', 'when [Nokia]'])('%s: none', (marked) => {
  expect(cuesOf(marked)).toEqual([]);
});
