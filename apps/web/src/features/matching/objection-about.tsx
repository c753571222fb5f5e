import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OwnObjection } from './objection';

/** What an objection is about, with a link to its page. */
export function ObjectionAbout({
  objection: { kind, aboutId: id, title, slug },
}: {
  objection: Pick<OwnObjection, 'kind' | 'aboutId' | 'title' | 'slug'>;
}) {
  const { t } = useTranslation();
  const words = title ?? t(`objection.about.${kind}`);
  switch (kind) {
    case 'role':
      return (
        <Link to="/roller/$id" params={{ id }} className="ds-link">
          {words}
        </Link>
      );
    case 'candidate':
      return (
        <Link to="/kandidater/$id" params={{ id }} className="ds-link">
          {words}
        </Link>
      );
    case 'pilot':
      return (
        <Link to="/piloter/$id" params={{ id }} className="ds-link">
          {words}
        </Link>
      );
    case 'call':
      return (
        <Link to="/stotte/$slug" params={{ slug: slug ?? id }} className="ds-link">
          {words}
        </Link>
      );
  }
}
