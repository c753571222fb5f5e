import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';

/** About how many people have every must, for a company; a visitor is told nothing of the people here. */
export function FittingPeople({ skillsMust }: { skillsMust: string[] }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  const enabled = me?.actor.kind === 'company' && skillsMust.length > 0;
  const { data } = useQuery(
    api.needs.fitting.queryOptions(
      { skillsMust },
      { enabled, placeholderData: keepPreviousData, retry: false },
    ),
  );
  if (!enabled || data === undefined) return null;
  return (
    <p aria-live="polite">
      {data.about === null ? t('wizard.fittingFew') : t('wizard.fitting', { about: data.about })}
    </p>
  );
}
