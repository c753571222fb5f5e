import type { SavedAlert } from '@koble/alerts/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, moment, number } from '../../shared/format';

/** How one hears of a saved search and how long, when it was last sent, and what it has found. */
export function AlertFacts({ alert }: { alert: SavedAlert }) {
  const { t } = useTranslation();
  const ended = alert.state === 'expired';
  return (
    <Facts
      facts={[
        {
          term: t('alerts.fact.notice'),
          value: alert.mail ? t(`alerts.byMail.${alert.frequency}`) : t('alerts.inListOnly'),
        },
        {
          term: ended ? t('alerts.fact.ended') : t('alerts.fact.until'),
          value: date(alert.until),
        },
        {
          term: t('alerts.fact.sent'),
          value: alert.lastSentAt === null ? t('alerts.fact.never') : moment(alert.lastSentAt),
        },
        { term: t('alerts.fact.found'), value: number(alert.found) },
      ]}
    />
  );
}
