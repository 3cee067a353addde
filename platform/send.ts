import type { Envelope, Reply } from './envelope';
import { nativeBrowser } from './native-browser';

/** The call got no answer: worker gone twice, handler failed, extension reloaded, deadline passed. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** False once the extension was reloaded or removed under this context. */
export function extensionAlive(): boolean {
  try {
    return nativeBrowser().runtime?.id !== undefined;
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

/** The value of a reply. @throws NoAnswer when nobody replied or the handler failed */
export function valueOf(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null || (reply as Reply).failed) throw new NoAnswer('not answered');
  return (reply as Reply).value;
}

/**
 * Sends once and, when the worker died under the call, once more: every call of the maps is idempotent.
 * Rejects with {@link NoAnswer} only.
 */
export async function send(envelope: Envelope, deadline: number): Promise<unknown> {
  if (!extensionAlive()) throw new NoAnswer('extension reloaded');
  const once = async () => valueOf(await withDeadline(nativeBrowser().runtime.sendMessage(envelope), deadline));
  try {
    return await once();
  } catch (error) {
    if (!extensionAlive() || error instanceof NoAnswer) throw new NoAnswer(String(error));
  }
  return once().catch((error) => {
    throw new NoAnswer(String(error));
  });
}
