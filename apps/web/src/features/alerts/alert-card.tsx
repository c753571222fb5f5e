import type { SavedAlert } from '@koble/alerts/schema';
import { Tag, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { AlertActions, type AlertActionsProps } from './alert-actions';
import { AlertFacts } from './alert-facts';
import { useAlertAct } from './use-alert-act';

const TONES = {
  unconfirmed: 'warning',
  active: 'success',
  paused: 'neutral',
  expired: 'neutral',
} as const satisfies Record<SavedAlert['state'], Tone>;

/** A saved search: what it looks for, how it stands, and what one can do with it. `words` is the search as one line. */
export function AlertCard({
  words,
  ...actions
}: Omit<AlertActionsProps, 'acting'> & { words: string }) {
  const { alert } = actions;
  const { t } = useTranslation();
  const acting = useAlertAct();
  return (
    <li className="card alert-card">
      <div className="card-top">
        <Tag tone={TONES[alert.state]}>{t(`alerts.state.${alert.state}`)}</Tag>
      </div>
      <h2>{alert.name}</h2>
      {words !== alert.name && <p className="meta">{words}</p>}
      {alert.state !== 'active' && <p>{t(`alerts.stateHelp.${alert.state}`)}</p>}
      <AlertFacts alert={alert} />
      <Outcome error={acting.error} />
      <AlertActions {...actions} acting={acting} />
    </li>
  );
}
