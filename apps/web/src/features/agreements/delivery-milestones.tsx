import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

/** The milestones of the terms; the partner says which are reached. */
export function DeliveryMilestones({
  view: { id, side },
  delivery: { milestones, canWrite },
}: {
  view: AgreementView;
  delivery: DeliveryView;
}) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useAct();
  return (
    <section className="stack wide" aria-labelledby="reached">
      <h3 id="reached">{t('delivery.milestones.title')}</h3>
      <Outcome error={error} />
      <ul className="milestones">
        {milestones.map(({ title, on, doneOn }, index) => (
          <li key={`${index} ${title}`}>
            <strong>{title}</strong>
            <span>
              {doneOn === null
                ? t('delivery.milestones.due', { date: date(on) })
                : t('delivery.milestones.done', { date: date(doneOn) })}
            </span>
            {canWrite && side === 'partner' && (
              <span>
                <Button
                  variant="tertiary"
                  busy={isPending}
                  aria-label={`${t(doneOn === null ? 'delivery.milestones.mark' : 'delivery.milestones.open')}: ${title}`}
                  onClick={() => {
                    mutate(() =>
                      client.delivery.markMilestone.mutate({ id, title, done: doneOn === null }),
                    );
                  }}
                >
                  {t(doneOn === null ? 'delivery.milestones.mark' : 'delivery.milestones.open')}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
