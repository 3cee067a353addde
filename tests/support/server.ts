import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pause } from './wait';

const PAGES = join(import.meta.dirname, '../e2e/pages');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Pages whose point is a response header. */
const HEADERS: Record<string, Record<string, string>> = {
  'strict.html': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

export interface PageServer {
  /** Address of a file in tests/e2e/pages on `localhost`. */
  url(path: string): string;
  /** The same file under another origin and site (`127.0.0.1`). */
  elsewhere(path: string): string;
  /** Serve this text at a path, in place of any file, so many milliseconds late. */
  put(path: string, text: string, late?: number): void;
  /** Paths asked for so far, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serve the pages of the end-to-end stories on a free local port. */
export async function servePages(): Promise<PageServer> {
  const written = new Map<string, { text: string; late: number }>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)).slice(1);
    asked.push(path);
    const given = written.get(path);
    if (given) await pause(given.late);
    const body = given?.text ?? (await readFile(join(PAGES, path)).catch(() => undefined));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      ...HEADERS[path],
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}/${path}`,
    elsewhere: (path) => `http://127.0.0.1:${port}/${path}`,
    put: (path, text, late = 0) => void written.set(path, { text, late }),
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
