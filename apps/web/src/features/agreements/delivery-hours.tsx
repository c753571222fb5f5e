import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { date, number } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { HoursForm } from './delivery-hours-form';
import { useAct } from './use-act';

const SIDES = ['company', 'partner'] as const;
const inHours = (minutes: number): string => number(minutes / 60);

/** What both sides have spent, against what they agreed on; by side and not by name. */
export function DeliveryHours({ view, delivery }: { view: AgreementView; delivery: DeliveryView }) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useAct();
  const { hours, spent, canWrite } = delivery;
  return (
    <section className="stack wide" aria-labelledby="hours">
      <h3 id="hours">{t('delivery.hours.title')}</h3>
      {SIDES.map((side) => (
        <Spent key={side} name={view[side].name} spent={spent[side]} />
      ))}
      {canWrite && <HoursForm id={view.id} startedOn={view.startedOn} />}
      <Outcome error={error} />
      {hours.length === 0 && <p className="quiet">{t('delivery.hours.none')}</p>}
      <ul className="milestones">
        {hours.map(({ id: hoursId, side, spentOn, minutes, note }) => (
          <li key={hoursId}>
            <strong>
              {date(spentOn)}: {t('delivery.hours.line', { hours: inHours(minutes) })}
            </strong>
            <span>{t(`delivery.hours.${side}`)}</span>
            {note !== '' && <span>{note}</span>}
            {canWrite && side === view.side && (
              <ConfirmButton
                variant="tertiary"
                label={t('delivery.hours.takeBack')}
                question={t('delivery.hours.takeBackSure')}
                confirm={t('delivery.hours.takeBackYes')}
                busy={isPending}
                onConfirm={() => {
                  mutate(() => client.delivery.takeHoursBack.mutate({ id: view.id, hoursId }));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Spent({ name, spent }: { name: string; spent: DeliveryView['spent']['company'] }) {
  const { t } = useTranslation();
  const { minutes, agreedMinutes } = spent;
  const over = minutes - agreedMinutes;
  return (
    <div>
      <strong>{name}</strong>
      <meter
        className="hours-bar"
        aria-label={name}
        min={0}
        max={Math.max(agreedMinutes, minutes, 1)}
        high={agreedMinutes}
        value={minutes}
      />
      <span>
        {over > 0
          ? t('delivery.hours.over', {
              spent: inHours(minutes),
              over: inHours(over),
              agreed: inHours(agreedMinutes),
            })
          : t('delivery.hours.spent', {
              spent: inHours(minutes),
              agreed: inHours(agreedMinutes),
            })}
      </span>
    </div>
  );
}
