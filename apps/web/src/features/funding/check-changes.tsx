import type { FundingAnswer } from '@koble/funding/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRuleWords } from './rule-words';

/** Of a call that does not fit: what would change that, and which call to try instead. */
export function CheckChanges({
  answer: { changes, alternative },
}: {
  answer: Pick<FundingAnswer, 'changes' | 'alternative'>;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  return (
    <>
      {alternative !== null && (
        <section className="box stack">
          <h2>{t('check.alternative')}</h2>
          <p>
            <Link to="/stotte/$slug" params={{ slug: alternative.slug }} className="ds-link">
              {t('check.alternativeOf', { title: alternative.title, funder: alternative.funder })}
            </Link>
          </p>
          <p className="quiet">
            {alternative.overall === 'may_fit'
              ? t('eligibility.may_fit', { count: alternative.openQuestions })
              : t(`eligibility.${alternative.overall}`)}
          </p>
        </section>
      )}
      {changes.length > 0 && (
        <section className="box stack">
          <h2>{t('check.changes')}</h2>
          <ul className="bullets">
            {changes.map(({ turned, overall }) => {
              const conditions = turned.map(({ rule, holds }) =>
                t(holds ? 'check.if' : 'check.ifNot', { rule: words(rule) }),
              );
              return (
                <li key={conditions.join()}>
                  {conditions.join('. ')}.{' '}
                  {t(overall === 'fits' ? 'check.thenFits' : 'check.thenMayFit')}
                </li>
              );
            })}
          </ul>
          <p className="quiet">{t('check.changesHelp')}</p>
        </section>
      )}
    </>
  );
}
