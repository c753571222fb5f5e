import { Alert, Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { detailOf, problemOf } from '../../shared/problem';

export function isFull(error: unknown): boolean {
  return error !== null && problemOf(error).code === 'pilots.no_capacity';
}

/** The quarter is full: says which one has room, and lets the company choose its first day. */
export function FullQuarter({
  error,
  onTake,
}: {
  error: unknown;
  onTake: (startOn: string) => void;
}) {
  const { t } = useTranslation();
  const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(detailOf(error, 'quarter') ?? '') ?? [];
  if (year === undefined || quarter === undefined)
    return (
      <Alert tone="warning" live>
        {t('request.fullAll')}
      </Alert>
    );
  const firstDay = `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
  return (
    <Alert tone="warning" live>
      <p>{t('request.full', { quarter: t('request.quarter', { quarter, year }) })}</p>
      <Button
        variant="secondary"
        onClick={() => {
          onTake(firstDay);
        }}
      >
        {t('request.takeNext', { date: date(firstDay) })}
      </Button>
    </Alert>
  );
}
