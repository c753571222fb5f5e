/** What happens to a listing that somebody has saved. Ids, not titles; they are read when it is told. */
export type FavouriteEvent =
  | { kind: 'favourite.changed'; favouriteId: string }
  | { kind: 'favourite.closed'; favouriteId: string }
  | { kind: 'favourite.reopened'; favouriteId: string }
  | { kind: 'favourite.deadline'; favouriteId: string; onDate: string };
