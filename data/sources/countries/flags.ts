/** Flags from country-flag-icons 1.6.20 (MIT), read into drawings; nothing but shapes is taken over. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingProblem } from '../../../core/card/drawing';
import type { Drawing } from '../../../core/card/entity-card';
import { packageFolder } from '../../package-folder';
import { parseSvg } from './parse-svg';

const FOLDER = join(packageFolder('country-flag-icons'), '3x2');
/** A flag with a finely drawn coat of arms would outweigh the rest of its card. */
const LONGEST = 6000;

/** The flag of a country, undefined when there is none or it does not fit the whitelist. */
export function flagOf(iso: string): Drawing | undefined {
  const path = join(FOLDER, `${iso}.svg`);
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  const drawing = text.length <= LONGEST ? parseSvg(text) : undefined;
  return drawing && !drawingProblem(drawing) ? drawing : undefined;
}
