import type { CaseList as List } from '@koble/cases/schema';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';
import { dayOf, nearness } from '../../shared/task-deadline';
import type { CaseSummary } from './case';
import { MoneyBar } from './money-bar';
import { StateTag } from './state-tag';
import { useItemWords } from './use-item-words';

/** A company's funding cases, what is due first at the top, and what they come to. */
export function CaseList({ cases, sums }: List) {
  const { t } = useTranslation();
  if (cases.length === 0)
    return (
      <div className="box stack">
        <p>{t('cases.none')}</p>
        <p className="quiet">{t('cases.noneHelp')}</p>
        <Link
          to="/sok"
          search={{ type: 'call', v: '1' }}
          className="ds-button"
          data-variant="primary"
        >
          {t('cases.find')}
        </Link>
      </div>
    );
  return (
    <>
      <section className="box stack" aria-labelledby="case-sums">
        <h2 id="case-sums" className="small">
          {t('cases.money.sums')}
        </h2>
        <MoneyBar money={sums} />
        <p className="quiet">{t('cases.money.sumsHelp')}</p>
      </section>
      <ol className="cards">
        {cases.map((one) => (
          <CaseCard key={one.id} of={one} />
        ))}
      </ol>
    </>
  );
}

function CaseCard({ of }: { of: CaseSummary }) {
  const { t } = useTranslation();
  const amount = of.grantedOre ?? of.appliedOre;
  const said = of.grantedOre !== null ? 'granted' : of.state === 'planned' ? 'planned' : 'applied';
  return (
    <li className="card">
      <div className="card-top">
        <StateTag of={of} />
        <span className="quiet">{of.giver}</span>
      </div>
      <h2>
        <Link to="/saker/$id" params={{ id: of.id }}>
          {of.title}
        </Link>
      </h2>
      <Next of={of} />
      {amount !== null && (
        <p className="meta">
          {t(`cases.money.${said}`)}: <strong>{money(amount)}</strong>
        </p>
      )}
    </li>
  );
}

function Next({ of: { next } }: { of: CaseSummary }) {
  const { t } = useTranslation();
  const nameOf = useItemWords();
  if (next === null) return <p className="quiet">{t('cases.nothingDue')}</p>;
  const near = nearness(next);
  const words = { what: nameOf(next), day: dayOf(next) };
  return (
    <p className="task-due" data-near={near}>
      {near === 'late' ? t('cases.overdue', words) : t('cases.due', words)}
    </p>
  );
}
