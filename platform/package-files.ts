import { extensionUrl } from './native-browser';

/** Bytes of a file inside the extension package: `readPackageFile('data/index.pack')`. Never leaves the browser. */
export async function readPackageFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(extensionUrl(`/${path}`));
  if (!response.ok) throw new Error(`${path} is missing from the extension package`);
  return response.arrayBuffer();
}

/** The notices about sources and licences, as the package carries them, paragraph by paragraph. */
export async function readNotices(): Promise<string[]> {
  const text = new TextDecoder().decode(await readPackageFile('NOTICE.txt'));
  return text.split(/\n{2,}/).flatMap((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' ') || []);
}
