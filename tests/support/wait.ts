/** Pause for some milliseconds. */
export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Ask again and again until the answer is neither undefined, null nor false. @throws naming `what` when time is up. */
export async function waitUntil<T>(
  ask: () => Promise<T | undefined | null | false>,
  what: string,
  milliseconds = 8_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false) return answer as T;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for ${what}`);
    await pause(40);
  }
}
