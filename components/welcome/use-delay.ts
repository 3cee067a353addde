import { useEffect, useRef } from 'preact/hooks';

/** One thing at a time that is done a little later, unless something else comes before it. */
export function useDelay() {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const cancel = () => clearTimeout(timer.current);
  useEffect(() => cancel, []);
  return {
    start: (act: () => void, milliseconds: number) => {
      cancel();
      timer.current = setTimeout(act, milliseconds);
    },
    cancel,
  };
}
