import type { AgreementView } from '@koble/agreements/schema';
import { Facts } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { Signers } from './signers';

/** Who has accepted the terms that the agreement was made with, and the frozen PDF of them. */
export function SignedDocument({ view }: { view: AgreementView }) {
  const { t } = useTranslation();
  const { id, document, terms, decided } = view;
  if (document === null) return null;
  // Each addendum has put the next terms in force.
  const addenda = decided.filter(({ addendum }) => addendum !== null);
  const number = (terms[0]?.number ?? 0) - addenda.length;
  return (
    <section className="box stack" aria-labelledby="signed">
      <h2 id="signed">{t('signed.title')}</h2>
      <Signers view={view} termsNumber={number} />
      <div className="row">
        <a className="ds-button" data-variant="primary" href={`/api/agreements/${id}.pdf`} download>
          {t('signed.download')}
        </a>
      </div>
      <Facts
        facts={[
          { term: t('signed.hash'), value: <code className="hash">{document.sha256}</code> },
          {
            term: t('signed.termsHash'),
            value: <code className="hash">{document.termsSha256}</code>,
          },
        ]}
      />
      <p className="quiet">{t('signed.help')}</p>
    </section>
  );
}
