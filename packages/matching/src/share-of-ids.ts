/** How much of what is wanted is there, 0-1; of nothing wanted, all. */
export function shareOfIds(wanted: readonly string[], has: readonly string[]): number {
  if (wanted.length === 0) return 1;
  return wanted.filter((id) => has.includes(id)).length / wanted.length;
}
