import type { ProjectAnswer } from '@koble/funding/schema';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** What each of the chosen calls is worth: the company's share when it says no. */
export function ProjectAlternatives({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  if (answer.alternatives.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t('project.alternatives')}</h2>
      <ul className="bullets">
        {answer.alternatives.map(({ withoutId, ownCashOre, grantOre }) => {
          const title = answer.calls.find(({ call }) => call.id === withoutId)?.call.title ?? '';
          const moreOre = ownCashOre - answer.money.ownCashOre;
          return (
            <li key={withoutId}>
              <strong>{t('project.without', { title })}:</strong>{' '}
              {moreOre > 0
                ? t('project.withoutMore', { more: money(moreOre), cash: money(ownCashOre) })
                : t('project.withoutHours', { less: money(answer.money.grantOre - grantOre) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
