import { useLayoutEffect, useState } from 'preact/hooks';

interface Needs<T> {
  ask: () => Promise<T>;
  /** What is shown when nobody answers. */
  otherwise: T;
  /** Calls the listener when the answer may have changed. @returns stops */
  onChange: (ask: () => void) => () => void;
}

/** An answer kept fresh: asked at the start, on every change and whenever `on` does; undefined until the first. */
export function useFresh<T>({ ask, otherwise, onChange }: Needs<T>, on: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  // Not after the first frame, as effects are: the question would leave one frame later.
  useLayoutEffect(() => {
    let wanted = true;
    let asked = 0;
    const askAgain = () => {
      // Answers may come in another order than the questions: only the last one counts.
      const number = ++asked;
      const take = (answer: T) => wanted && number === asked && setAnswer(answer);
      ask().then(take, () => take(otherwise));
    };
    askAgain();
    const stop = onChange(askAgain);
    return () => {
      wanted = false;
      stop();
    };
  }, on);
  return answer;
}
