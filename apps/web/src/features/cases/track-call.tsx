import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';

/** From a call to following an application for it, planned or sent; for companies alone. */
export function TrackCall({ slug, sent = false }: { slug: string; sent?: boolean }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  if (me?.actor.kind !== 'company') return null;
  return (
    <Link
      to="/saker/ny"
      search={sent ? { stotte: slug, sokt: '1' } : { stotte: slug }}
      className="ds-button"
      data-variant="secondary"
    >
      {t(sent ? 'call.markRequested' : 'call.track')}
    </Link>
  );
}
