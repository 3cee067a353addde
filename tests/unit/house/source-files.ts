import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');

interface SourceFile {
  path: string;
  text: string;
  lines: number;
}

/** Every TypeScript and CSS file of the project that git tracks or would track, data and fixtures aside. */
export function sourceFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  const paths = listed
    .toString()
    .split('\n')
    .filter((path) => /\.(tsx?|css)$/.test(path) && !/\/fixtures\//.test(path));
  return [...new Set(paths)].flatMap((path) => {
    try {
      const text = readFileSync(resolve(ROOT, path), 'utf8');
      return [{ path, text, lines: text.split('\n').length - 1 }];
    } catch {
      return []; // deleted in the working tree, not yet in the index
    }
  });
}

/** One import or re-export of a file. */
interface Import {
  module: string;
  line: number;
  typeOnly: boolean;
  /** What is taken, by the names it has there; undefined = whatever there is. */
  names?: string[];
}

/** What a file imports or re-exports, with the line each import stands on. */
export function importsOf(text: string): Import[] {
  const pattern =
    /^\s*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    module: match[2] ?? match[3] ?? match[4] ?? '',
    line: text.slice(0, match.index).split('\n').length + (/^\n*/.exec(match[0])?.[0].length ?? 0),
    typeOnly: /^\s*type\b/.test(match[1] ?? ''),
    ...namesIn(match[1]),
  }));
}

/** `{ a, type b as c }` takes a and b; `* as all`, or an import while running, takes whatever there is. */
function namesIn(clause: string | undefined): Pick<Import, 'names'> {
  const listed = /\{([^}]*)\}/.exec(clause ?? '')?.[1];
  if (listed === undefined) return {};
  const names = listed.split(',').map((part) =>
    part
      .trim()
      .replace(/^type\s+/, '')
      .replace(/\s+as\s.*$/s, ''),
  );
  return { names: names.filter((name) => name !== '') };
}
