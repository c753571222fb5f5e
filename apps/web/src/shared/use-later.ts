import { useEffect, useState } from 'react';

/** A value once it has stood still: what is typed is not asked about letter by letter. */
export function useLater<T>(value: T, ms = 150): T {
  const [later, setLater] = useState(value);
  // A timer is the browser's.
  useEffect(() => {
    const timer = setTimeout(() => {
      setLater(value);
    }, ms);
    return () => {
      clearTimeout(timer);
    };
  }, [value, ms]);
  return later;
}
