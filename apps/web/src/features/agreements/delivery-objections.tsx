import type { DeliveryView } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { date, listOf } from '../../shared/format';

/** What the company has missed of earlier deliveries, the latest first. */
export function DeliveryObjections({ objections }: Pick<DeliveryView, 'objections'>) {
  const { t } = useTranslation();
  if (objections.length === 0) return null;
  return (
    <section className="stack wide" aria-labelledby="objections">
      <h3 id="objections">{t('delivery.objections')}</h3>
      <ul className="milestones">
        {objections.map(({ at, text, deliverables }) => (
          <li key={at}>
            <strong>{listOf(deliverables)}</strong>
            <span className="bubble-text">{text}</span>
            <time dateTime={at}>{date(at)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
