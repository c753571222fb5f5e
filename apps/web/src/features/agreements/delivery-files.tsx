import type { AgreementView, DeliveryView } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { DeliverableFiles } from './delivery-deliverable';

/** What is to be delivered, each with its files. */
export function DeliveryFiles({ view, delivery }: { view: AgreementView; delivery: DeliveryView }) {
  const { t } = useTranslation();
  return (
    <section className="stack wide" aria-labelledby="deliverables">
      <h3 id="deliverables">{t('delivery.files.title')}</h3>
      {delivery.canWrite && <p className="quiet">{t('delivery.files.help')}</p>}
      {delivery.deliverables.map((deliverable) => (
        <DeliverableFiles
          key={deliverable.title}
          view={view}
          canWrite={delivery.canWrite}
          deliverable={deliverable}
        />
      ))}
    </section>
  );
}
