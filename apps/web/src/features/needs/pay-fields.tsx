import { PAY_PERIODS } from '@koble/needs/schema';
import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { TypedPay } from './typed-pay';

const KINDS = ['', 'range', 'agreed'] as const;

/** What a role pays, before tax; it may be left open. */
export function PayFields({
  pay,
  errors,
  onChange,
}: {
  pay: TypedPay;
  errors: Record<string, string>;
  onChange: (pay: TypedPay) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        id="pay"
        label={t('pay.title')}
        description={t('pay.help')}
        value={pay.kind}
        options={KINDS.map((value) => ({ value, text: t(`pay.kind.${value || 'none'}`) }))}
        onChange={(event) => {
          onChange({ ...pay, kind: KINDS.find((kind) => kind === event.target.value) ?? '' });
        }}
      />
      {pay.kind === 'range' && (
        <>
          <Select
            id="payPer"
            label={t('pay.perLabel')}
            value={pay.per}
            options={PAY_PERIODS.map((value) => ({ value, text: t(`pay.per.${value}`) }))}
            onChange={(event) => {
              onChange({
                ...pay,
                per: PAY_PERIODS.find((per) => per === event.target.value) ?? pay.per,
              });
            }}
          />
          <TextField
            id="payFrom"
            label={t('pay.from')}
            inputMode="numeric"
            error={errors['payFrom']}
            value={pay.from}
            onChange={(event) => {
              onChange({ ...pay, from: event.target.value });
            }}
          />
          <TextField
            id="payTo"
            label={t('pay.to')}
            inputMode="numeric"
            error={errors['payTo']}
            value={pay.to}
            onChange={(event) => {
              onChange({ ...pay, to: event.target.value });
            }}
          />
        </>
      )}
    </>
  );
}
