import type { AgreementView } from '@koble/agreements/schema';
import { Facts, Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';

/** Who has accepted the terms that hold, and the frozen PDF of them. */
export function SignedDocument({
  view: { id, signatures, document, terms },
}: {
  view: AgreementView;
}) {
  const { t } = useTranslation();
  if (document === null) return null;
  const number = terms[0]?.number;
  return (
    <section className="box stack" aria-labelledby="signed">
      <h2 id="signed">{t('signed.title')}</h2>
      <ul className="checks">
        {signatures
          .filter(({ termsNumber }) => termsNumber === number)
          .map(({ side, name, role, organisation, termsNumber, at }) => (
            <li key={side}>
              <Icon name="check" />
              {t('signed.by', {
                name: name === '' ? t('signed.nameless') : name,
                role: t(`signed.role.${role}`),
                organisation,
                number: termsNumber,
                at: moment(at),
              })}
            </li>
          ))}
      </ul>
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
