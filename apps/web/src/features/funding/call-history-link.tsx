import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The way to all that was changed of a call. */
export function CallHistoryLink({ slug }: { slug: string }) {
  const { t } = useTranslation();
  return (
    <p className="no-print">
      <Link to="/stotte/$slug/endringer" params={{ slug }}>
        {t('call.history')}
      </Link>
    </p>
  );
}
