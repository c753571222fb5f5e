import type { Bundle, BundleAnswer } from '@koble/matching/schema';
import { Alert } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleCard } from './bundle-card';
import { BundleComparison } from './bundle-comparison';
import { RankedList } from './ranked-list';

/** The whole answer to a need: the bundles first, then everything that fits, ranked. `action` is what can be done with a bundle. */
export function BundleAnswerView({
  answer,
  wants,
  action,
}: {
  answer: BundleAnswer;
  wants: readonly string[];
  action?: ((bundle: Bundle) => ReactNode) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <div className="answer">
      {answer.degraded && <Alert tone="warning">{t('bundle.degraded')}</Alert>}
      {answer.bundles.length === 0 ? (
        <Alert>
          <strong>{t('bundle.none')}.</strong> {t('bundle.noneHelp')}
        </Alert>
      ) : (
        <section aria-label={t('bundle.title')} className="bundles">
          {answer.bundles.map((bundle) => (
            <BundleCard
              key={[bundle.person, bundle.pilot, ...bundle.calls]
                .map((part) => part?.match.id ?? '')
                .join()}
              bundle={bundle}
              wants={wants}
              action={action?.(bundle)}
            />
          ))}
        </section>
      )}
      <BundleComparison bundles={answer.bundles} />
      <RankedList
        of="people"
        ranked={answer.people}
        count={answer.counts.people}
        logId={answer.logId}
      />
      <RankedList
        of="pilots"
        ranked={answer.pilots}
        count={answer.counts.pilots}
        logId={answer.logId}
      />
      <RankedList
        of="calls"
        ranked={answer.calls}
        count={answer.counts.calls}
        logId={answer.logId}
      />
    </div>
  );
}
