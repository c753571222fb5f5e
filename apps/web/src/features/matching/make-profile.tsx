import { useTranslation } from 'react-i18next';

/** The way to a profile, for who has none that is active. */
export function MakeProfile() {
  const { t } = useTranslation();
  return (
    <a className="ds-link" href="/min-profil">
      {t('fit.makeProfile')}
    </a>
  );
}
