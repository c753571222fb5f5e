import { asHolder, type AlertHolder, type AlertServices } from './as-holder';
import { deleteDismissals } from './dismissal-queries';

/** What was turned away may be mailed again, as far as it is new. Errors: `alerts.bad_token`. */
export function restoreDismissed(services: AlertServices, holder: AlertHolder): Promise<void> {
  return asHolder(services, holder, async (trx, subscriber) => {
    if (subscriber !== undefined) await deleteDismissals(trx, subscriber.id);
  });
}
