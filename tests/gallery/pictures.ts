import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pictures the gallery is compared with, by look and specimen. */
const KEPT = join(import.meta.dirname, 'kept');
const OUTPUT = join(import.meta.dirname, '../../build/gallery');

/** How different a colour must be to count (0–1), and which share of a picture may differ: letters' edges do. */
const [COLOUR, SHARE] = [0.06, 0.0005];

/** Forgets what earlier comparisons wrote. */
export const clear = (): void => rmSync(OUTPUT, { recursive: true, force: true });

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Cuts a box out of a picture and halves it: edges of letters, which differ from machine to machine, melt together. */
export function cutOut(whole: PNG, { x, y, width, height }: Box): PNG {
  const [left, top] = [Math.round(x), Math.round(y)];
  const small = new PNG({ width: Math.floor(width / 2), height: Math.floor(height / 2) });
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      const from = ((top + 2 * row) * whole.width + left + 2 * column) * 4;
      const below = from + whole.width * 4;
      for (let channel = 0; channel < 4; channel++) {
        const at = (offset: number) => whole.data[offset + channel] ?? 0;
        const sum = at(from) + at(from + 4) + at(below) + at(below + 4);
        small.data[(row * small.width + column) * 4 + channel] = Math.round(sum / 4);
      }
    }
  }
  return small;
}

/** Compares a picture with the kept one. Answers what is wrong, `''` for nothing; writes new and difference pictures. */
export function compare(look: string, name: string, picture: PNG): string {
  const [kept, fresh, changed] = ['kept', 'new', 'difference'].map((what) => place(look, name, what)) as Places;
  if (!existsSync(kept)) return `${look}/${name}: no kept picture. If this one is right: npm run gallery:keep`;
  const old = PNG.sync.read(readFileSync(kept));
  if (old.width !== picture.width || old.height !== picture.height) {
    write(fresh, picture);
    const sizes = `${old.width}×${old.height} → ${picture.width}×${picture.height}`;
    return `${look}/${name}: size ${sizes} (half pixels). New: ${fresh}`;
  }
  const { width, height } = old;
  const difference = new PNG({ width, height });
  const count = pixelmatch(old.data, picture.data, difference.data, width, height, { threshold: COLOUR });
  if (count <= width * height * SHARE) return '';
  write(fresh, picture);
  write(changed, difference);
  return `${look}/${name}: ${count} of ${width * height} pixels differ. Difference: ${changed}`;
}

type Places = [kept: string, fresh: string, changed: string];

/** Keeps a picture for later comparisons. */
export function keep(look: string, name: string, picture: PNG): void {
  write(place(look, name, 'kept'), picture);
}

/** Kept pictures of a look that no specimen answers to any more. */
export function leftOver(look: string, names: readonly string[], remove: boolean): string[] {
  const folder = join(KEPT, look);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const known = new Set(names.map((name) => `${fileName(name)}.png`));
  const over = files.filter((file) => !known.has(file));
  if (remove) for (const file of over) rmSync(join(folder, file));
  return remove ? [] : over.map((file) => `${look}/${file}: kept, but there is no such specimen. npm run gallery:keep`);
}

function place(look: string, name: string, what: string): string {
  return join(what === 'kept' ? KEPT : join(OUTPUT, what), look, `${fileName(name)}.png`);
}

const fileName = (name: string): string => name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

function write(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
