import type { WatchedSearch } from '@koble/alerts/schema';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';

/** How much a search is likely to bring, before somebody asks to be told of it: "Omtrent 3 i uka · 12 åpne nå". */
export function ExpectedVolume({ search }: { search: WatchedSearch }) {
  const { t } = useTranslation();
  const { data, isError } = useQuery(api.alerts.volume.queryOptions({ search }));
  if (data === undefined)
    return <p className="quiet">{isError ? t('alerts.volume.failed') : t('app.loading')}</p>;
  return (
    <p>
      {t('alerts.volume.title')}:{' '}
      {data.perWeek < 1
        ? t('alerts.volume.seldom')
        : t('alerts.volume.perWeek', { count: Math.round(data.perWeek) })}
      {' · '}
      {t('alerts.volume.open', { count: data.open })}
    </p>
  );
}
