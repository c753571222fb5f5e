import type { CaseStep } from '@koble/cases/schema';
import { useTranslation } from 'react-i18next';
import { moment, money } from '../../shared/format';
import type { Case } from './case';

/** What has happened with a case, the newest first, and who did it. */
export function CaseHistory({ of: { history } }: { of: Case }) {
  const { t } = useTranslation();
  return (
    <section className="side-card" aria-labelledby="case-history">
      <h2 className="small" id="case-history">
        {t('cases.history.title')}
      </h2>
      <ol className="timeline">
        {history.map((step, i) => (
          // Two steps may come in the same moment; their order never changes from the end.
          <li key={history.length - i}>
            <span>
              {t(`cases.step.${step.kind}`)}
              {step.amountOre !== null && `: ${money(step.amountOre)}`}{' '}
              <span className="quiet">
                ({step.undone && `${t('cases.history.undone')}, `}
                <Who step={step} />)
              </span>
            </span>
            <time dateTime={step.at}>{moment(step.at)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Who({ step: { kind, by: name, operator } }: { step: CaseStep }) {
  const { t } = useTranslation();
  if (kind === 'deadline_moved') return t('cases.history.koble');
  if (operator !== null)
    return name === null
      ? t('cases.history.byOperator', { operator })
      : t('cases.history.byFor', { name, operator });
  return name ?? t('cases.history.gone');
}
