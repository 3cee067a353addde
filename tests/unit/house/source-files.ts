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

/** The module names a file imports or re-exports, with the line each stands on. */
export function importsOf(text: string): { module: string; line: number; typeOnly: boolean }[] {
  const pattern =
    /^\s*(?:import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    module: match[2] ?? match[3] ?? match[4] ?? '',
    line: text.slice(0, match.index).split('\n').length + (/^\n*/.exec(match[0])?.[0].length ?? 0),
    typeOnly: /^\s*type\b/.test(match[1] ?? ''),
  }));
}
