import { extensionUrl } from './native-browser';
import { quietly } from './quietly';

/** Files being read before anybody asked, by path. */
const ahead = new Map<string, Promise<ArrayBuffer>>();

/** Begins to read a file that will be asked for; whoever asks first gets it. A failure is his who asks. */
export function readAhead(path: string): void {
  const bytes = readNow(path);
  quietly(bytes);
  ahead.set(path, bytes);
}

/** Bytes of a file inside the extension package: `readPackageFile('data/index.pack')`. Never leaves the browser. */
export function readPackageFile(path: string): Promise<ArrayBuffer> {
  const ready = ahead.get(path);
  ahead.delete(path);
  return ready ?? readNow(path);
}

async function readNow(path: string): Promise<ArrayBuffer> {
  const response = await fetch(extensionUrl(`/${path}`));
  if (!response.ok) throw new Error(`${path} is missing from the extension package`);
  return response.arrayBuffer();
}

/** The notices about sources and licences, as the package carries them, paragraph by paragraph. */
export async function readNotices(): Promise<string[]> {
  const text = new TextDecoder().decode(await readPackageFile('NOTICE.txt'));
  return text.split(/\n{2,}/).flatMap((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' ') || []);
}
