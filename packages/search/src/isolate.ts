/**
 * Does `attempt` with all items; what it refuses (by giving a reason) is tried again in halves, until the items that are at
 * fault stand alone and are handed to `refuse`. One bad item of n costs log n more attempts, and none of the others waits for it.
 */
export async function isolate<Item>(
  items: readonly Item[],
  attempt: (items: readonly Item[]) => Promise<string | undefined>,
  refuse: (item: Item, problem: string) => Promise<void>,
): Promise<void> {
  const [first] = items;
  if (first === undefined) return;
  const problem = await attempt(items);
  if (problem === undefined) return;
  if (items.length === 1) return refuse(first, problem);
  const middle = Math.ceil(items.length / 2);
  await isolate(items.slice(0, middle), attempt, refuse);
  await isolate(items.slice(middle), attempt, refuse);
}
