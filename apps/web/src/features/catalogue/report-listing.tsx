import type { ListingReport } from '@koble/catalogue/schema';
import { Button, Skeleton } from '@koble/ui';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../shared/i18n';

const ReportForm = lazy(async () => {
  await loadWords('reports');
  return { default: (await import('./report-form')).ReportForm };
});

/** The way to say that something is wrong with a listing; the form comes when somebody wants it. */
export function ReportListing({ listing }: { listing: Pick<ListingReport, 'kind' | 'id'> }) {
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
        {t('listing.report')}
      </Button>
      {open && (
        <Suspense fallback={<Skeleton lines={3} label={t('app.loading')} />}>
          <ReportForm listing={listing} />
        </Suspense>
      )}
    </section>
  );
}
