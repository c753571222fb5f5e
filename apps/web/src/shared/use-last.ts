import { useState } from 'react';

/** The newest value that there has been: an answer that fails leaves the one before it standing. */
export function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  return value ?? last;
}
