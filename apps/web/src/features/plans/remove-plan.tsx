import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import type { Plan } from './plan';
import { useAct } from './use-act';

/** Takes a plan away, having asked. */
export function RemovePlan({
  plan: { id, version, title },
  onRemoved,
}: {
  plan: Plan;
  onRemoved: () => void;
}) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useAct(onRemoved);
  return (
    <div className="stack no-print">
      <Outcome error={error} />
      <ConfirmButton
        label={t('plans.remove')}
        question={t('plans.removeAsk', { title })}
        confirm={t('plans.removeYes')}
        busy={isPending}
        variant="tertiary"
        onConfirm={() => {
          mutate(() => client.plans.remove.mutate({ id, version }));
        }}
      />
    </div>
  );
}
