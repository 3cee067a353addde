import { browser } from './browser';
import type { Envelope } from './envelope';

/** The call got no answer: worker gone twice, extension reloaded, deadline passed. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** False once the extension was reloaded or removed under this context. */
export function extensionAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** `milliseconds` 0 = no timer at all: in a content script a timer id is visible to the page. */
function withDeadline<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  if (milliseconds <= 0) return call;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('deadline passed')), milliseconds);
    call.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Sends once and, when the worker died under the call, once more: every call of the maps is idempotent.
 * Rejects with {@link NoAnswer} only.
 */
export async function send(envelope: Envelope, deadline: number): Promise<unknown> {
  if (!extensionAlive()) throw new NoAnswer('extension reloaded');
  const once = () => withDeadline(browser.runtime.sendMessage(envelope) as Promise<unknown>, deadline);
  try {
    return await once();
  } catch (error) {
    if (!extensionAlive() || error instanceof NoAnswer) throw new NoAnswer(String(error));
  }
  return once().catch((error) => {
    throw new NoAnswer(String(error));
  });
}
