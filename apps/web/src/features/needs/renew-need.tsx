import { NEED_NOTICE_DAYS, type Need } from '@koble/needs/schema';
import { Button } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { daysUntil } from '../../shared/format';
import { Outcome } from '../../shared/outcome';

interface Ending {
  id: string;
  state: Need['state'];
  expiresAt: string | null;
  renewedAt: string | null;
}

/** Whether a company is offered to renew a need: in its last week and after it, once. */
export function mayBeRenewed({ state, expiresAt, renewedAt }: Ending, now = Date.now()): boolean {
  if (renewedAt !== null || expiresAt === null) return false;
  return (
    state === 'expired' || (state === 'published' && daysUntil(expiresAt, now) <= NEED_NOTICE_DAYS)
  );
}

/** Keeps a need open for another 90 days. */
export function RenewNeed({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation(
    api.needs.renew.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: api.needs.pathKey() });
        void queries.invalidateQueries({ queryKey: api.catalogue.pathKey() });
      },
    }),
  );
  return (
    <>
      <Outcome error={error} />
      <Button
        variant="secondary"
        busy={isPending}
        onClick={() => {
          mutate({ id });
        }}
      >
        {t('needs.renew')}
      </Button>
    </>
  );
}
