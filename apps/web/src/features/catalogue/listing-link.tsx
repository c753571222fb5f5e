import type { ListingCard } from '@koble/catalogue/schema';
import { Link } from '@tanstack/react-router';
import type { CameFrom } from '../../shared/came-from';

/** The page of a listing, by its kind, and the list that it leads back to. */
export function ListingLink({
  card,
  cameFrom = 'search',
}: {
  card: Pick<ListingCard, 'kind' | 'sourceId' | 'title'>;
  cameFrom?: CameFrom | null;
}) {
  const id = card.sourceId;
  const state = cameFrom === null ? {} : { cameFrom };
  switch (card.kind) {
    case 'role':
      return (
        <Link to="/roller/$id" params={{ id }} state={state}>
          {card.title}
        </Link>
      );
    case 'challenge':
      return (
        <Link to="/utfordringer/$id" params={{ id }} state={state}>
          {card.title}
        </Link>
      );
    case 'pilot':
      return (
        <Link to="/piloter/$id" params={{ id }} state={state}>
          {card.title}
        </Link>
      );
    case 'call':
      return (
        <Link to="/stotte/$slug" params={{ slug: id }} state={state}>
          {card.title}
        </Link>
      );
    case 'candidate':
      return (
        <Link to="/kandidater/$id" params={{ id }} state={state}>
          {card.title}
        </Link>
      );
  }
}
