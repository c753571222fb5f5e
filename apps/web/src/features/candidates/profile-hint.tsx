import { Alert } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';

/** Tells a job seeker without a profile what a company does not see, and leads there and back. */
export function ProfileHint() {
  const { t } = useTranslation();
  const returnTo = useLocation({ select: ({ href }) => href });
  const { data: own } = useQuery(api.candidates.own.queryOptions());
  if (own !== null) return null;
  return (
    <Alert>
      <strong>{t('profile.hint')}</strong> {t('profile.hintHelp')}{' '}
      <Link to="/min-profil" search={{ returnTo }} className="ds-link">
        {t('profile.hintLink')}
      </Link>
    </Alert>
  );
}
