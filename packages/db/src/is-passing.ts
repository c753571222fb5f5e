/** Whether PostgreSQL may well do the same thing another time: a conflict with somebody else, or a server that ends. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^(08|40|53|55|57)/.test(error.code)
  );
}
