import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { SendBackWindow } from './delivery-send-back';
import { useAct } from './use-act';

/** How far the delivery has come, and the reader's next step of it. */
export function DeliveryStep({
  view: { id, version, actions, state, side, change },
  delivery,
  isAdviser,
}: {
  view: AgreementView;
  delivery: DeliveryView;
  isAdviser: boolean;
}) {
  const { t } = useTranslation();
  const [objecting, setObjecting] = useState(false);
  const { mutate, isPending, error } = useAct(() => {
    setObjecting(false);
  });
  const { deliveredAt, approvedAt } = delivery;
  return (
    <div className="stack">
      {!objecting && <Outcome error={error} />}
      {deliveredAt !== null && <p>{t('delivery.step.delivered', { date: date(deliveredAt) })}</p>}
      {approvedAt !== null && <p>{t('delivery.step.approved', { date: date(approvedAt) })}</p>}
      {state === 'delivered' && <p className="quiet">{t('delivery.step.never')}</p>}
      {state === 'delivered' && side === 'company' && isAdviser && (
        <p>{t('delivery.step.noApprove')}</p>
      )}
      {state === 'running' && side === 'partner' && change !== null && (
        <p>{t('change.noDeliver')}</p>
      )}
      <div className="row">
        {actions.includes('deliver') && (
          <ConfirmButton
            label={t('delivery.step.deliver')}
            question={t('delivery.step.deliverSure')}
            confirm={t('delivery.step.deliverYes')}
            busy={isPending}
            onConfirm={() => {
              mutate(() => client.delivery.deliver.mutate({ id, version }));
            }}
          />
        )}
        {actions.includes('approve') && (
          <ConfirmButton
            label={t('delivery.step.approve')}
            question={t('delivery.step.approveSure')}
            confirm={t('delivery.step.approveYes')}
            busy={isPending}
            onConfirm={() => {
              mutate(() => client.delivery.approve.mutate({ id, version }));
            }}
          />
        )}
        {actions.includes('send_back') && (
          <Button
            variant="tertiary"
            onClick={() => {
              setObjecting(true);
            }}
          >
            {t('delivery.step.sendBack')}
          </Button>
        )}
      </div>
      <SendBackWindow
        open={objecting}
        deliverables={delivery.deliverables.map(({ title }) => title)}
        busy={isPending}
        error={error}
        onClose={() => {
          setObjecting(false);
        }}
        onSend={(objection) => {
          mutate(() => client.delivery.sendBack.mutate({ id, version, ...objection }));
        }}
      />
    </div>
  );
}
