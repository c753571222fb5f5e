import type { AgreementView } from '@koble/agreements/schema';
import { Alert, Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeForm } from './change-form';
import { DecidedChanges } from './change-decided';
import { OpenChange } from './change-open';

/** What is proposed to be changed in an agreement that holds, what came of earlier proposals, and the way to a new one. */
export function ChangeSection({ view, isAdviser }: { view: AgreementView; isAdviser: boolean }) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState<'never' | 'now' | 'before' | 'sent'>('never');
  const { change, decided, actions } = view;
  const mayPropose = actions.includes('propose_change');
  if (change === null && decided.length === 0 && !mayPropose && writing !== 'now') return null;
  return (
    <section className="stack wide" aria-labelledby="change">
      <h2 id="change">{t('change.title')}</h2>
      {writing === 'sent' && (
        <Alert tone="success" live>
          {t('terms.sent')}
        </Alert>
      )}
      {change !== null && <OpenChange view={view} change={change} isAdviser={isAdviser} />}
      {writing === 'now' ? (
        <ChangeForm
          view={view}
          isAdviser={isAdviser}
          onClose={() => {
            setWriting('before');
          }}
          onSent={() => {
            setWriting('sent');
          }}
        />
      ) : (
        mayPropose && (
          <div className="row">
            <Button
              variant="secondary"
              // Back from the form.
              autoFocus={writing === 'before'}
              onClick={() => {
                setWriting('now');
              }}
            >
              {t('change.propose')}
            </Button>
          </div>
        )
      )}
      <DecidedChanges view={view} />
    </section>
  );
}
