import type { SearchInput } from '@koble/catalogue/schema';
import { Icon } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOfWatched, saysSomething, watchedOf } from './watched-search';

/** Leads to where a search is saved, to hear of new hits; `alertId` is the saved one that it was opened from. */
export function WatchLink({
  search,
  alertId,
}: {
  search: SearchInput;
  alertId: string | undefined;
}) {
  const { t } = useTranslation();
  if (!saysSomething(search)) return null;
  return (
    <Link
      to="/sok/varsler/ny"
      search={{
        ...addressOfWatched(watchedOf(search)),
        ...(alertId === undefined ? {} : { id: alertId }),
      }}
      className="ds-button"
      data-variant="secondary"
    >
      <Icon name="bell" />
      {t('search.watch')}
    </Link>
  );
}
