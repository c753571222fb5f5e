import type { CallsAnswer } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { CheckAllLine } from './check-all-line';

/** The calls that stand alike for a company, and how many there are. */
export function CheckAllGroup({
  group: { overall, count, calls },
  onMore,
}: {
  group: CallsAnswer['groups'][number];
  onMore: () => void;
}) {
  const { t } = useTranslation();
  return (
    <section className="stack" aria-labelledby={`group-${overall}`}>
      <h2 id={`group-${overall}`} aria-live="polite">
        {t(`forUs.group.${overall}`, { count })}
      </h2>
      {count === 0 && <p className="quiet">{t('forUs.none')}</p>}
      <ul className="calls stack">
        {calls.map((line) => (
          <CheckAllLine key={line.call.id} line={line} />
        ))}
      </ul>
      {calls.length < count && (
        <div>
          <Button variant="secondary" onClick={onMore}>
            {t('forUs.more')}
          </Button>
        </div>
      )}
    </section>
  );
}
