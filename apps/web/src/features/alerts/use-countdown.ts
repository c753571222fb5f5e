import { useEffect, useState } from 'react';
import { secondsUntil } from './countdown';

/** Whole seconds until a moment in milliseconds, counted down before the eyes. */
export function useCountdown(at: number): number {
  const [now, setNow] = useState(() => Date.now());
  // The clock is the browser's.
  useEffect(() => {
    const ticking = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(ticking);
    };
  }, []);
  return secondsUntil(at, now);
}
