import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Back to the result one came from, with its choices and place; to an empty search for who came another way. */
export function BackToSearch() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <nav className="no-print">
      <Link
        to="/sok"
        className="ds-link"
        onClick={(event) => {
          if (!router.history.canGoBack()) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        ← {t('listing.toResults')}
      </Link>
    </nav>
  );
}
