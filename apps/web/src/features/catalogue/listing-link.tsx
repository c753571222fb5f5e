import type { ListingCard } from '@koble/catalogue/schema';
import { Link } from '@tanstack/react-router';

const FROM_SEARCH = { cameFrom: 'search' } as const;

/** The page of a listing, by its kind. */
export function ListingLink({ card }: { card: ListingCard }) {
  const id = card.sourceId;
  switch (card.kind) {
    case 'role':
      return (
        <Link to="/roller/$id" params={{ id }} state={FROM_SEARCH}>
          {card.title}
        </Link>
      );
    case 'challenge':
      return (
        <Link to="/utfordringer/$id" params={{ id }} state={FROM_SEARCH}>
          {card.title}
        </Link>
      );
    case 'pilot':
      return (
        <Link to="/piloter/$id" params={{ id }} state={FROM_SEARCH}>
          {card.title}
        </Link>
      );
    case 'call':
      return (
        <Link to="/stotte/$slug" params={{ slug: id }} state={FROM_SEARCH}>
          {card.title}
        </Link>
      );
    case 'candidate':
      return (
        <Link to="/kandidater/$id" params={{ id }} state={FROM_SEARCH}>
          {card.title}
        </Link>
      );
  }
}
