/** Ends a switch over a union: a new member fails the build, an impossible value fails at once. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}
