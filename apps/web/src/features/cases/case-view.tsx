import { Alert } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, money } from '../../shared/format';
import type { Case } from './case';
import { CaseDetails } from './case-details';
import { CaseHistory } from './case-history';
import { Checklist } from './checklist';
import { MoneyBar } from './money-bar';
import { NextStep } from './next-step';
import { StateTag } from './state-tag';

/** One funding case: where it stands and what is next, what has to be done, the money, and what has happened. */
export function CaseView({
  of,
  needs,
  onRemoved,
}: {
  of: Case;
  needs: readonly { id: string; title: string }[];
  onRemoved: () => void;
}) {
  const { t } = useTranslation();
  const { appliedOre, grantedOre, paidOre, payments } = of;
  return (
    <>
      <header className="stack">
        <StateTag of={of} />
        <h1>{of.title}</h1>
        <p className="lead">{of.giver}</p>
      </header>
      <div className="case-columns">
        <div className="stack wide">
          <NextStep of={of} onRemoved={onRemoved} />
          <Checklist of={of} />
          <p className="quiet">{t('cases.guiding')}</p>
        </div>
        <aside className="stack wide">
          <section className="side-card stack" aria-labelledby="case-money">
            <h2 className="small" id="case-money">
              {t('cases.money.title')}
            </h2>
            <MoneyBar
              money={{ appliedOre: appliedOre ?? 0, grantedOre: grantedOre ?? 0, paidOre }}
            />
            {grantedOre !== null && appliedOre !== null && grantedOre > appliedOre && (
              <Alert tone="warning">{t('cases.money.overApplied')}</Alert>
            )}
            {payments.length > 0 && (
              <>
                <h3 className="small">{t('cases.payments.title')}</h3>
                <ul className="bullets">
                  {payments.map(({ paidOn, amountOre }, i) => (
                    <li key={`${paidOn} ${i}`}>
                      {date(paidOn)}: {money(amountOre)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
          <CaseDetails of={of} needs={needs} />
          <CaseHistory of={of} />
        </aside>
      </div>
    </>
  );
}
