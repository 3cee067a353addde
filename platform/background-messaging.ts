import { browser } from './browser';
import type { Answer, Ask, Envelope, Handlers, RawSender } from './envelope';
import { isBackground, isExtensionPage, listen } from './listen';
import { validAsk } from './message-guards';
import type { BackgroundToContent, BackgroundToPages, ContentToBackground, PageToBackground } from './messages';
import { answerOf } from './send';

/** Answers content scripts: only messages that the browser says come from a tab's page are heard. */
export function handleContent(handlers: Handlers<ContentToBackground>): () => void {
  const accepts = (m: Envelope, raw: RawSender) =>
    m.to === 'background' && m.from === 'content' && !isBackground(raw) && !isExtensionPage(raw);
  return listen<ContentToBackground>(accepts, handlers, validAsk);
}

/** Answers extension pages: only messages that the browser says come from this extension's own pages are heard. */
export function handlePages(handlers: Handlers<PageToBackground>): () => void {
  const accepts = (m: Envelope, raw: RawSender) => m.to === 'background' && m.from === 'page' && isExtensionPage(raw);
  return listen<PageToBackground>(accepts, handlers, validAsk);
}

/** Tells one tab (one frame, or all its frames); undefined when nothing there answers. */
export async function tellTab<K extends keyof BackgroundToContent>(
  tab: number,
  name: K,
  ask: Ask<BackgroundToContent, K>,
  frame?: number,
): Promise<Answer<BackgroundToContent, K> | undefined> {
  const envelope: Envelope = { to: 'content', from: 'background', name, ask };
  try {
    const reply = await browser.tabs.sendMessage(tab, envelope, frame === undefined ? {} : { frameId: frame });
    return answerOf(reply) as never;
  } catch {
    return undefined;
  }
}

/** Tells every open extension page; nobody listening is fine. */
export async function tellPages<K extends keyof BackgroundToPages>(
  name: K,
  ask: Ask<BackgroundToPages, K>,
): Promise<void> {
  const envelope: Envelope = { to: 'pages', from: 'background', name, ask };
  await browser.runtime.sendMessage(envelope).catch(() => undefined);
}
