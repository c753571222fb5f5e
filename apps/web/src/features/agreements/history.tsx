import type { AgreementView } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';

/** What has happened, the first at the top; which side did it, without the name of any human. */
export function History({ view }: { view: AgreementView }) {
  const { t } = useTranslation();
  const who = {
    company: view.company.name,
    partner: view.partner.name,
    clock: t('agreement.by.clock'),
  };
  return (
    <section className="stack" aria-labelledby="history">
      <h2 id="history">{t('agreement.history')}</h2>
      <ol className="timeline">
        {view.history.map((line) => (
          <li key={`${line.at} ${line.kind} ${line.side}`}>
            <span>
              {who[line.side]}: {t(`agreement.event.${line.kind}`)}
              {line.termsNumber !== null && (
                <>, {t('agreement.eventVersion', { number: line.termsNumber })}</>
              )}
            </span>
            <time dateTime={line.at}>{moment(line.at)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
