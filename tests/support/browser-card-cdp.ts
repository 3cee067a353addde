import type { CDPSession, Page } from 'puppeteer-core';
import type { OpenCard } from './browser-card';

interface CdpNode {
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType?: string })[];
}

const sessions = new WeakMap<Page, CDPSession>();

/** The open card of a tab in Chromium: its closed shadow root as the DOM domain of the debugging protocol shows it. */
export async function readCardByCdp(page: Page): Promise<OpenCard | undefined> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = findClosedPopover(root as CdpNode);
  if (found === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: found });
  return {
    run: async (inRoot, argument) => {
      const answer = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: inRoot.toString(),
        arguments: [{ value: argument }],
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in card');
      return answer.result.value;
    },
  };
}

function findClosedPopover(root: CdpNode): number | undefined {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const closed = node.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed');
    if (closed && node.attributes?.includes('popover')) return closed.backendNodeId;
    open.push(...(node.children ?? []), ...(node.shadowRoots ?? []));
  }
  return undefined;
}
