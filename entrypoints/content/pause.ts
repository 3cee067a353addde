/**
 * Waiting without a trace: timer and frame callback ids count up where the page can see them, message ports and the
 * timeouts of abort signals do not.
 */

/** Gives the thread back and goes on in a new task. */
export function hop(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Waits about `milliseconds`, never less. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    AbortSignal.timeout(Math.ceil(milliseconds)).addEventListener('abort', () => resolve());
  });
}

/** Longest stretch of work before the thread is given back. */
const SLICE = 8;

/** Runs a generator to its end in short tasks; undefined when `signal` aborts on the way. */
export async function inSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await hop();
    if (signal.aborted) return undefined;
    end = performance.now() + SLICE;
  }
}
