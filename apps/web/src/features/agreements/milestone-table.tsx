import type { AgreementTerms } from '@koble/agreements/schema';
import { shareOf } from '@koble/kernel';
import { useTranslation } from 'react-i18next';
import { date, exactMoney } from '../../shared/format';

/** What is done when, and what is paid for it. */
export function MilestoneTable({ terms }: { terms: AgreementTerms }) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h3>{t('terms.milestones')}</h3>
      <ul className="milestones">
        {terms.milestones.map(({ title, on, percent }, index) => (
          <li key={`${index} ${title}`}>
            <strong>{title}</strong>
            <span>{date(on)}</span>
            <span>
              {percent} % · {exactMoney(shareOf(terms.priceOre, percent))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
