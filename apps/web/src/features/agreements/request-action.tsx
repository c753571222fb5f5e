import { Icon } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { mayRequest } from './may-request';

/** Asks a pilot's partner for an offer; only for who may. */
export function RequestAction({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data: me } = useQuery(api.accounts.me.queryOptions());
  if (me === undefined || me === null || !mayRequest(me.actor)) return null;
  return (
    <Link
      to="/piloter/$id/foresporsel"
      params={{ id }}
      className="ds-button"
      data-variant="secondary"
    >
      {t('listing.askOffer')}
      <Icon name="arrow-right" />
    </Link>
  );
}
