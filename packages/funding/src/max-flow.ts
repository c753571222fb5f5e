/** What may still go from each node to each other one; a flow is what was taken from it. */
export type Capacities = number[][];

/** A network of this many nodes with no edges yet. */
export function noEdges(nodes: number): Capacities {
  return Array.from({ length: nodes }, () => Array.from({ length: nodes }, () => 0));
}

/**
 * Sends as much as can be sent from node to node and gives how much that was, in whole units: each time the shortest way that has
 * room (Edmonds and Karp 1972), so it ends after at most nodes × edges ways whatever the amounts are. `room` is changed to
 * what is left, with what was sent as room the other way.
 */
export function sendMost(room: Capacities, from: number, to: number): number {
  let sent = 0;
  for (;;) {
    const way = shortestWay(room, from, to);
    if (way === null) return sent;
    const amount = Math.min(...way.map(([a, b]) => roomOf(room, a, b)));
    for (const [a, b] of way) {
      addRoom(room, [a, b], -amount);
      addRoom(room, [b, a], amount);
    }
    sent += amount;
  }
}

/** What an edge has room for. */
export function roomOf(room: Capacities, from: number, to: number): number {
  return room[from]?.[to] ?? 0;
}

/** Gives an edge more room, or less. */
export function addRoom(
  room: Capacities,
  [from, to]: readonly [number, number],
  more: number,
): void {
  const row = room[from];
  if (row !== undefined) row[to] = (row[to] ?? 0) + more;
}

function shortestWay(room: Capacities, from: number, to: number): [number, number][] | null {
  const before = new Map<number, number>([[from, from]]);
  for (const node of before.keys()) {
    if (node === to) break;
    room[node]?.forEach((amount, next) => {
      if (amount > 0 && !before.has(next)) before.set(next, node);
    });
  }
  if (!before.has(to)) return null;
  const way: [number, number][] = [];
  for (let node = to; node !== from; node = before.get(node) ?? from)
    way.unshift([before.get(node) ?? from, node]);
  return way;
}
