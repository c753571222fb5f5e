import type { FundingCall } from '@koble/funding/schema';
import { Button, Skeleton } from '@koble/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../shared/i18n';

const CorrectForm = lazy(async () => {
  await loadWords('calls');
  return { default: (await import('./correct-form')).CorrectForm };
});

/** The way to say that something is wrong with a call; the form comes when somebody wants it. */
export function CorrectCall({ call }: { call: FundingCall }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <section className="report-listing no-print">
      <Button
        variant="tertiary"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t('call.correct')}
      </Button>
      {open && (
        <Suspense fallback={<Skeleton lines={3} label={t('app.loading')} />}>
          <CorrectForm call={call} />
        </Suspense>
      )}
    </section>
  );
}
