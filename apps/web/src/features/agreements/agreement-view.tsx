import { TERMS_MOVES, type AgreementView as View } from '@koble/agreements/schema';
import { Alert } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementActions } from './agreement-actions';
import { AgreementHead } from './agreement-head';
import { Asked } from './asked';
import { ChangeSection } from './change-section';
import { DeliverySection } from './delivery-section';
import { EarlierTerms } from './earlier-terms';
import { History } from './history';
import { SignedDocument } from './signed-document';
import { TermsChanges } from './terms-changes';
import { TermsForm } from './terms-form';
import { TermsView } from './terms-view';

/** One agreement as one of its sides sees it: where it stands, what the reader can do, and everything about it. */
export function AgreementView({
  view,
  isAdviser,
}: {
  view: View;
  /** Whether the reader is an adviser who acts for the company. */
  isAdviser: boolean;
}) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const [sent, setSent] = useState(false);
  const [latest, ...earlier] = view.terms;
  const move = TERMS_MOVES.find((one) => view.actions.includes(one));
  return (
    <article className="agreement stack wide" data-kind="pilot">
      <AgreementHead view={view}>
        {sent && (
          <Alert tone="success" live>
            {t('terms.sent')}
          </Alert>
        )}
        {!writing && (
          <AgreementActions
            view={view}
            isAdviser={isAdviser}
            onWrite={() => {
              setSent(false);
              setWriting(true);
            }}
          />
        )}
      </AgreementHead>
      {writing && (
        <TermsForm
          view={view}
          move={move}
          onClose={() => {
            setWriting(false);
          }}
          onSent={() => {
            setWriting(false);
            setSent(true);
          }}
        />
      )}
      {view.startedOn !== null && <DeliverySection view={view} isAdviser={isAdviser} />}
      <SignedDocument view={view} />
      {latest !== undefined && (
        <section className="box stack wide" aria-labelledby="terms">
          <h2 id="terms">{t('terms.title', { number: latest.number })}</h2>
          <TermsChanges laid={latest} view={view} />
          <TermsView terms={latest.terms} calls={view.calls} agreement={view} />
        </section>
      )}
      <ChangeSection view={view} isAdviser={isAdviser} />
      <EarlierTerms earlier={earlier} view={view} />
      <Asked view={view} />
      <History view={view} />
    </article>
  );
}
