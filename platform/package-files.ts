import { extensionUrl } from './native-browser';

/** Bytes of a file inside the extension package: `readPackageFile('data/index.pack')`. Never leaves the browser. */
export async function readPackageFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(extensionUrl(`/${path}`));
  if (!response.ok) throw new Error(`${path} is missing from the extension package`);
  return response.arrayBuffer();
}
