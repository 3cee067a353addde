import type { Envelope, Handlers, RawSender, Sender } from './envelope';
import { extensionUrl, type MessageListener, nativeBrowser } from './native-browser';
import { quietly } from './quietly';

const senderOf = (raw: RawSender): Sender => ({
  tab: raw.tab?.id ?? -1,
  frame: raw.frameId ?? 0,
  url: raw.url ?? '',
  isPrivate: raw.tab?.incognito ?? false,
});

/** One of this extension's own pages, in a tab or a popup. */
export const isExtensionPage = (raw: RawSender): boolean => raw.url?.startsWith(extensionUrl('/')) ?? false;

/** A worker (Chromium) or background page (Firefox) has no tab. */
export const isBackground = (raw: RawSender): boolean => raw.tab === undefined;

/**
 * Registers one message listener. Answers only well-formed envelopes of this extension that `accepts` and for which
 * a handler stands; all others are left to other listeners. `valid` guards the argument: false = no answer at all.
 * A handler that throws is told to the caller as a failure without its words: they may hold page text.
 * @returns removes the listener
 */
export function listen<M>(
  accepts: (envelope: Envelope, raw: RawSender) => boolean,
  handlers: Partial<Handlers<M>>,
  valid: (name: keyof M, ask: unknown) => boolean = () => true,
): () => void {
  const { id, onMessage } = nativeBrowser().runtime;
  const listener: MessageListener = (message, raw, answer) => {
    const envelope = message as Partial<Envelope> | null | undefined;
    if (raw.id !== id || typeof envelope !== 'object' || envelope === null) return false;
    if (typeof envelope.name !== 'string' || !Object.hasOwn(handlers, envelope.name)) return false;
    const name = envelope.name as keyof M;
    if (!accepts(envelope as Envelope, raw) || !valid(name, envelope.ask)) return false;
    const handle = handlers[name] as (ask: unknown, sender: Sender) => unknown;
    const answering = Promise.resolve()
      .then(() => handle(envelope.ask, senderOf(raw)))
      .then((value) => answer({ value }))
      // Also when the value cannot be sent.
      .catch(() => answer({ failed: true }));
    quietly(answering);
    return true;
  };
  onMessage.addListener(listener);
  return () => onMessage.removeListener(listener);
}
