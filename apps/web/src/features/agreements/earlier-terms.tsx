import type { AgreementView, LaidTerms } from '@koble/agreements/schema';
import { Details } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { TermsChanges } from './terms-changes';
import { TermsView } from './terms-view';

/** What was on the table before, each folded away. */
export function EarlierTerms({
  earlier,
  view,
}: {
  earlier: readonly LaidTerms[];
  view: AgreementView;
}) {
  const { t } = useTranslation();
  if (earlier.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="earlier">
      <h2 id="earlier">{t('terms.older')}</h2>
      {earlier.map((laid) => (
        <Details
          key={laid.number}
          summary={t('terms.version', {
            number: laid.number,
            name: view[laid.side].name,
            date: date(laid.at),
          })}
        >
          <TermsChanges laid={laid} view={view} />
          <TermsView terms={laid.terms} calls={view.calls} />
        </Details>
      ))}
    </section>
  );
}
