import { Select } from '@koble/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { IdChips } from '../../shared/id-chips';
import type { FieldsProps } from './typed-field';

const MOST_CALLS = 5;

/** Which published calls usually pay for such a pilot. */
export function CallFields({ editor: { draft, change }, errors }: FieldsProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(api.pilots.payingCalls.queryOptions());
  const left = data.filter(({ id }) => !draft.callIds.includes(id));
  return (
    <section className="stack wide" aria-labelledby="offer-calls">
      <h2 id="offer-calls">{t('offers.part.calls')}</h2>
      <IdChips
        level="h4"
        heading={t('offers.field.callIds')}
        ids={draft.callIds}
        nameOfId={(id) => data.find((call) => call.id === id)?.title ?? t('offers.unknownCall')}
        onRemove={(id) => {
          change({ callIds: draft.callIds.filter((one) => one !== id) });
        }}
      />
      <Select
        id="callIds"
        label={t('offers.addCall')}
        description={t('offers.help.calls')}
        error={errors.callIds}
        disabled={draft.callIds.length >= MOST_CALLS}
        value=""
        options={[
          { value: '', text: t('offers.none_chosen') },
          ...left.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        onChange={({ target: { value } }) => {
          if (value !== '') change({ callIds: [...draft.callIds, value] });
        }}
      />
    </section>
  );
}
