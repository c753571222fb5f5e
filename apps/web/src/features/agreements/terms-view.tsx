import type { AgreementTerms, AgreementView } from '@koble/agreements/schema';
import { Facts, Icon } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date, exactMoney } from '../../shared/format';
import { LinkedCalls, type Applied } from './linked-calls';
import { MilestoneTable } from './milestone-table';
import { RightsText } from './rights-text';

/** All that terms say. */
export function TermsView({
  terms,
  calls,
  agreement,
}: {
  terms: AgreementTerms;
  calls: AgreementView['calls'];
  /** Whose newest terms these are; left out for terms of before and terms that are proposed. */
  agreement?: Applied;
}) {
  const { t } = useTranslation();
  return (
    <div className="stack wide">
      <Lines title={t('terms.scope')} lines={terms.scope} />
      <Lines title={t('terms.deliverables')} lines={terms.deliverables} />
      <Facts
        facts={[
          {
            term: t('terms.price'),
            value: <strong className="amount">{exactMoney(terms.priceOre)}</strong>,
          },
          {
            term: t('terms.researcherHours'),
            value: t('terms.hours', { count: terms.researcherHours }),
          },
          { term: t('terms.companyHours'), value: t('terms.hours', { count: terms.companyHours }) },
          { term: t('terms.startOn'), value: date(terms.startOn) },
          { term: t('terms.weeks'), value: t('terms.weeksValue', { count: terms.weeks }) },
          { term: t('terms.nda'), value: terms.nda ? t('terms.ndaLabel') : t('terms.no') },
        ]}
      />
      <MilestoneTable terms={terms} />
      <section className="stack">
        <h3>
          {t('terms.rights')}: {t(`rights.${terms.rights}.name`)}
        </h3>
        <RightsText rights={terms.rights} />
      </section>
      <LinkedCalls terms={terms} calls={calls} agreement={agreement} />
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="stack">
      <h3>{title}</h3>
      <ul className="checks">
        {lines.map((line, index) => (
          // The same line may stand there twice.
          <li key={`${index} ${line}`}>
            <Icon name="check" />
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
