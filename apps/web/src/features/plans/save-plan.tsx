import type { Bundle } from '@koble/matching/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { useSavePlan } from './use-save-plan';

/** Makes a bundle of a need the company's plan. */
export function SavePlan({
  needId,
  bundle,
  onSaved,
}: {
  needId: string;
  bundle: Bundle;
  onSaved: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useSavePlan(needId, onSaved);
  return (
    <div className="stack tight">
      <Outcome error={error} />
      <div className="row">
        <Button
          busy={isPending}
          onClick={() => {
            mutate(bundle);
          }}
        >
          {t('plans.save.action')}
        </Button>
      </div>
      <p className="quiet">{t('plans.save.help')}</p>
    </div>
  );
}
