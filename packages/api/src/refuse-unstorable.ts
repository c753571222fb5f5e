import { AppError } from '@koble/kernel';

/**
 * Refuses text that PostgreSQL cannot keep as it came: U+0000, which it takes for an end, and half of a surrogate pair, which
 * would silently become another character. Names the field.
 *
 * @throws AppError `input.invalid`
 */
export function refuseUnstorable(input: unknown): void {
  const field = unstorableIn(input, []);
  if (field !== undefined)
    throw new AppError<'input.invalid'>('input.invalid', 'invalid', { field: field.join('.') });
}

function unstorableIn(value: unknown, path: readonly string[]): readonly string[] | undefined {
  if (typeof value === 'string')
    return value.includes('\u0000') || !value.isWellFormed() ? path : undefined;
  // Deeper than any input goes; the schema refuses it next.
  if (typeof value !== 'object' || value === null || path.length > 20) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const found = unstorableIn(item, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
