import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../shared/i18n';
import type { TypedAmount } from './typed-award';

/** The rate is looked up and typed: a rate that we guess would stand in a declaration as theirs. */
const RATES = {
  nb: 'https://www.norges-bank.no/tema/Statistikk/Valutakurser/',
  en: 'https://www.norges-bank.no/en/topics/Statistics/exchange_rates/',
};

/** An amount, its currency and the rate of its day. `id` begins the fields' ids. */
export function AmountFields({
  id,
  typed,
  errors,
  onChange,
}: {
  id: string;
  typed: TypedAmount;
  errors: { amount: string | undefined; rate: string | undefined };
  onChange: (typed: Partial<TypedAmount>) => void;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        id={`${id}-currency`}
        label={t('aid.currency')}
        value={typed.currency}
        options={(['NOK', 'EUR'] as const).map((value) => ({
          value,
          text: t(`aid.inCurrency.${value}`),
        }))}
        onChange={(event) => {
          onChange({ currency: event.target.value === 'EUR' ? 'EUR' : 'NOK' });
        }}
      />
      <TextField
        id={`${id}-amount`}
        label={t('aid.amount')}
        inputMode="decimal"
        autoComplete="off"
        maxLength={20}
        value={typed.amount}
        error={errors.amount}
        onChange={(event) => {
          onChange({ amount: event.target.value });
        }}
      />
      <div className="stack tight">
        <TextField
          id={`${id}-rate`}
          label={t('aid.rate')}
          description={t('aid.rateHelp')}
          inputMode="decimal"
          autoComplete="off"
          maxLength={9}
          value={typed.rate}
          error={errors.rate}
          onChange={(event) => {
            onChange({ rate: event.target.value });
          }}
        />
        <a
          href={currentLanguage() === 'en' ? RATES.en : RATES.nb}
          className="ds-link"
          target="_blank"
          rel="noreferrer"
        >
          {t('aid.rateLink')}
        </a>
      </div>
    </>
  );
}
