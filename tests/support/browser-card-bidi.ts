import type { Page } from 'puppeteer-core';
import type { OpenCard } from './browser-card';

interface BidiNode {
  sharedId?: string;
  value?: {
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: (BidiNode & { value?: { mode?: string } }) | null;
  };
}

/** The parts of the driver's BiDi connection that carry raw commands. */
interface BidiBrowser {
  connection: { send(method: string, parameters: unknown): Promise<{ result: BidiAnswer }> };
}
interface BidiAnswer {
  type: 'success' | 'exception';
  result: BidiNode & { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Whether a tab is driven by WebDriver BiDi, that is, in Firefox. */
export const isBidi = (page: Page) => 'connection' in page.browser();

/** The open cards of a tab in Firefox: BiDi serialises closed shadow roots too. */
export async function readCardsByBidi(page: Page): Promise<OpenCard[]> {
  const { connection } = page.browser() as unknown as BidiBrowser;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
  });
  return findPopovers(result.result).map((found) => ({
    run: async (inRoot, argument) => {
      const answer = await connection.send('script.callFunction', {
        functionDeclaration: `function (argument) { return JSON.stringify((${inRoot}).call(this, argument)) }`,
        this: { sharedId: found },
        arguments: [argument === undefined ? { type: 'undefined' } : { type: 'string', value: argument }],
        target,
        awaitPromise: false,
      });
      if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails?.text);
      const value = answer.result.result.value;
      return typeof value === 'string' ? JSON.parse(value) : undefined;
    },
  }));
}

function findPopovers(root: BidiNode): string[] {
  const open = [root];
  const found: string[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    const shadow = node.value?.shadowRoot;
    if (shadow?.sharedId && node.value?.attributes?.popover !== undefined) found.push(shadow.sharedId);
    open.push(...(node.value?.children ?? []).toReversed(), ...(shadow ? [shadow] : []));
  }
  return found;
}
