/** What travels between contexts: a direction, a call of that direction's map, its one argument. */
export interface Envelope {
  to: 'background' | 'content' | 'pages';
  from: 'content' | 'page' | 'background';
  name: string;
  ask: unknown;
}

/** What travels back: the handler's value, or that it threw. */
export interface Reply {
  value?: unknown;
  failed?: true;
}

/** The argument of a call. */
export type Ask<M, K extends keyof M> = M[K] extends (ask: infer A) => unknown ? A : undefined;
/** What a call answers. */
export type Answer<M, K extends keyof M> = M[K] extends (...ask: never[]) => infer R ? R : never;

/** Where a message came from, as the browser (never the message) says. `tab` -1 outside tabs. */
export interface Sender {
  tab: number;
  frame: number;
  url: string;
  /** The tab is in a private window. */
  isPrivate: boolean;
}

/** Handlers of one direction; each may answer at once or later. */
export type Handlers<M> = {
  [K in keyof M]: (ask: Ask<M, K>, sender: Sender) => Answer<M, K> | Promise<Answer<M, K>>;
};

/** The part of the browser's sender object that is read. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}
