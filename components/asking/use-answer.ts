import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** An answer asked for once; undefined until it is there, and where nobody answers. */
export function useAnswer<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    ask().then(
      (found) => setAnswer(() => found),
      () => {},
    );
  }, []);
  return answer;
}

/** What `watch` tells, from the first to the newest; `otherwise` when it fails. Undefined until either. */
export function useWatched<T>(
  watch: (seen: (told: T) => void, failed: () => void) => () => void,
  otherwise: T,
): T | undefined {
  const [told, setTold] = useState<T>();
  const take = (value: T) => setTold(() => value);
  // Not after the first frame, as effects are: nothing is drawn without an answer.
  useLayoutEffect(() => watch(take, () => take(otherwise)), []);
  return told;
}
