import type { Answer, Ask, Envelope, Handlers, RawSender } from './envelope';
import { isBackground, listen } from './listen';
import type { BackgroundToContent, BackgroundToPages, ContentToBackground, PageToBackground } from './messages';
import { type Limit, NoAnswer, send } from './send';

/** Milliseconds an extension page waits for an answer; a sleeping worker wakes in under 100. */
const PAGE_DEADLINE = 10_000;

/**
 * Milliseconds after which a content script asks once more. A call sent to a worker that is being ended can hang for
 * as long as the browser fails to end it.
 */
export const CONTENT_DEADLINE = 10_000;

/** Content script asks the background. Rejects with NoAnswer only. */
export function askBackground<K extends keyof ContentToBackground>(
  name: K,
  ask: Ask<ContentToBackground, K>,
): Promise<Answer<ContentToBackground, K>> {
  return send({ to: 'background', from: 'content', name, ask }, withQuietDeadline) as never;
}

/** Extension page asks the background. Rejects with NoAnswer only. */
export function askFromPage<K extends keyof PageToBackground>(
  name: K,
  ...[ask]: Parameters<PageToBackground[K]> extends [] ? [] : [Ask<PageToBackground, K>]
): Promise<Answer<PageToBackground, K>> {
  return send({ to: 'background', from: 'page', name, ask }, withDeadline) as never;
}

/** Timer ids are visible to the page, timeouts of abort signals are not. */
const withQuietDeadline: Limit = (call) =>
  new Promise((resolve, reject) => {
    AbortSignal.timeout(CONTENT_DEADLINE).addEventListener('abort', reject);
    call.then(resolve, reject);
  });

const withDeadline: Limit = (call) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('deadline passed')), PAGE_DEADLINE);
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** Content-script side of the background's calls. */
export function onBackground(handlers: Partial<Handlers<BackgroundToContent>>): () => void {
  const accepts = (m: Envelope, raw: RawSender) => m.to === 'content' && m.from === 'background' && isBackground(raw);
  return listen<BackgroundToContent>(accepts, handlers);
}

/** Extension-page side of the background's calls. */
export function onBackgroundInPage(handlers: Partial<Handlers<BackgroundToPages>>): () => void {
  const accepts = (m: Envelope, raw: RawSender) => m.to === 'pages' && m.from === 'background' && isBackground(raw);
  return listen<BackgroundToPages>(accepts, handlers);
}
