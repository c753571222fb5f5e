import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way to a profile and back here, for who has none that is active. */
export function MakeProfile() {
  const { t } = useTranslation();
  const returnTo = useLocation({ select: ({ href }) => href });
  return (
    <Link to="/min-profil" search={{ returnTo }} className="ds-link">
      {t('fit.makeProfile')}
    </Link>
  );
}
