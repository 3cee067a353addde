import { PageText } from '../../../../../entrypoints/content/scan/page-text';

/** Puts markup into the document's body, without innerHTML on live nodes, and answers the body. */
export function show(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body>${markup}</body>`, 'text/html');
  document.body.replaceChildren(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return document.body;
}

/** The whole document as read from scratch. */
export async function readPage(isOurs: (element: Element) => boolean = () => false): Promise<PageText> {
  const text = new PageText(isOurs);
  await text.read(document.documentElement, true, new AbortController().signal);
  return text;
}

export const texts = (page: PageText): string[] => page.runs.map(({ text }) => text);
