import type { AlertList as Saved, SavedAlert } from '@koble/alerts/schema';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AlertCard } from './alert-card';
import { HiddenLikes } from './hidden-likes';
import { RemovedBar } from './removed-bar';

/** Somebody's saved searches. `words` says a search, `hits` leads to what it finds: both belong to another noun. */
export function AlertList({
  saved,
  token,
  words,
  hits,
}: {
  saved: Saved;
  token: string | null;
  words: (alert: SavedAlert) => string;
  hits: (alert: SavedAlert) => ReactNode;
}) {
  const [removed, setRemoved] = useState<SavedAlert>();
  return (
    <>
      {removed !== undefined && <RemovedBar key={removed.id} alert={removed} token={token} />}
      {saved.alerts.length === 0 && <NoAlerts byMail={token !== null} />}
      <ul className="cards">
        {saved.alerts.map((alert) => (
          <AlertCard
            key={alert.id}
            alert={alert}
            token={token}
            words={words(alert)}
            hits={hits(alert)}
            onRemoved={(gone) => {
              setRemoved(gone);
              // The card goes away with its button.
              document.getElementById('alerts')?.focus();
            }}
          />
        ))}
      </ul>
      <HiddenLikes count={saved.dismissed} token={token} />
    </>
  );
}

function NoAlerts({ byMail }: { byMail: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="box stack">
      <h2>{t('alerts.none')}</h2>
      <p>{t('alerts.noneHelp')}</p>
      {/* Those are of the address, not of the account. */}
      {!byMail && <p className="quiet">{t('alerts.noneByMail')}</p>}
      <Link to="/sok" className="ds-button" data-variant="primary">
        {t('alerts.toSearch')}
      </Link>
    </div>
  );
}
