import { browser, extensionUrl } from './browser';
import type { Envelope, Handlers, RawSender, Sender } from './envelope';

const senderOf = (raw: RawSender): Sender => ({ tab: raw.tab?.id ?? -1, frame: raw.frameId ?? 0, url: raw.url ?? '' });

/** One of this extension's own pages, in a tab or a popup. */
export const isExtensionPage = (raw: RawSender): boolean => raw.url?.startsWith(extensionUrl('/')) ?? false;

/** A worker (Chromium) or background page (Firefox) has no tab. */
export const isBackground = (raw: RawSender): boolean => raw.tab === undefined;

/**
 * Registers one message listener. Answers only well-formed envelopes of this extension that `accepts` and for which
 * a handler stands; all others are left to other listeners. `valid` guards the argument: false = no answer at all.
 * @returns removes the listener
 */
export function listen<M>(
  accepts: (envelope: Envelope, raw: RawSender) => boolean,
  handlers: Partial<Handlers<M>>,
  valid: (name: keyof M, ask: unknown) => boolean = () => true,
): () => void {
  const listener = (message: unknown, raw: RawSender) => {
    const envelope = message as Partial<Envelope> | null | undefined;
    if (raw.id !== browser.runtime.id || typeof envelope !== 'object' || envelope === null) return undefined;
    if (typeof envelope.name !== 'string' || !Object.hasOwn(handlers, envelope.name)) return undefined;
    const name = envelope.name as keyof M;
    if (!accepts(envelope as Envelope, raw) || !valid(name, envelope.ask)) return undefined;
    const handle = handlers[name] as (ask: unknown, sender: Sender) => unknown;
    return Promise.resolve().then(() => handle(envelope.ask, senderOf(raw)));
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
