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

/** Bounds how long one call may take. */
export type Limit = (call: Promise<unknown>) => Promise<unknown>;

/** The value of a reply. @throws NoAnswer when nobody replied or the handler failed */
export function answerOf(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null || (reply as Reply).failed) throw new NoAnswer('not answered');
  return (reply as Reply).value;
}

/**
 * Sends once and, when the worker ended under the call, once more: every call of the maps is idempotent.
 * Rejects with {@link NoAnswer} only.
 */
export async function send(envelope: Envelope, limit: Limit = (call) => call): Promise<unknown> {
  if (!extensionAlive()) throw new NoAnswer('extension reloaded');
  const once = () => limit(nativeBrowser().runtime.sendMessage(envelope));
  try {
    const reply = await once();
    // A worker that ends under a call is told by an error or, when its port closes first, by no reply at all.
    if (reply) return answerOf(reply);
  } catch (error) {
    if (!extensionAlive() || error instanceof NoAnswer) throw new NoAnswer(String(error));
  }
  try {
    return answerOf(await once());
  } catch (error) {
    throw new NoAnswer(String(error));
  }
}
