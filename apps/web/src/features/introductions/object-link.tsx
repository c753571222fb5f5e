import type { IntroductionKind } from '@koble/introductions/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way to what an introduction is about. */
export function ObjectLink({ kind, id }: { kind: IntroductionKind; id: string }) {
  const { t } = useTranslation();
  const words = t(`introduction.see.${kind}`);
  switch (kind) {
    case 'role':
      return (
        <Link to="/roller/$id" params={{ id }}>
          {words}
        </Link>
      );
    case 'challenge':
      return (
        <Link to="/utfordringer/$id" params={{ id }}>
          {words}
        </Link>
      );
    case 'pilot':
      return (
        <Link to="/piloter/$id" params={{ id }}>
          {words}
        </Link>
      );
    case 'call':
      return (
        <Link to="/stotte/$slug" params={{ slug: id }}>
          {words}
        </Link>
      );
    case 'candidate':
      return (
        <Link to="/kandidater/$id" params={{ id }}>
          {words}
        </Link>
      );
  }
}
