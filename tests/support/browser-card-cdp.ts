import type { CDPSession, Page } from 'puppeteer-core';
import type { OpenCard } from './browser-card';

interface CdpNode {
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: (CdpNode & { shadowRootType?: string })[];
}

const sessions = new WeakMap<Page, CDPSession>();

/** The open cards of a tab in Chromium: closed shadow roots as the DOM domain of the debugging protocol shows them. */
export async function readCardsByCdp(page: Page): Promise<OpenCard[]> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return Promise.all(findClosedPopovers(root as CdpNode).map((found) => cardOf(session, found)));
}

async function cardOf(session: CDPSession, backendNodeId: number): Promise<OpenCard> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
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

function findClosedPopovers(root: CdpNode): number[] {
  const open = [root];
  const found: number[] = [];
  for (let node = open.pop(); node; node = open.pop()) {
    const closed = node.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed');
    if (closed && node.attributes?.includes('popover')) found.push(closed.backendNodeId);
    open.push(...(node.children ?? []).toReversed(), ...(node.shadowRoots ?? []));
  }
  return found;
}
