import { MAX_CALLS } from '@koble/agreements/schema';
import { SearchInput } from '@koble/catalogue/schema';
import { Combobox, RemovableChip } from '@koble/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { useLater } from '../../shared/use-later';
import type { TypedTerms } from './typed-terms';

const SHOWN = 6;

type Calls = TypedTerms['calls'];

/** The calls that may pay for it, found by their words. */
export function CallFields({
  id,
  calls,
  error,
  onChange,
}: {
  id: string;
  calls: Calls;
  error: string | undefined;
  onChange: (calls: Calls) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const q = useLater(typed.trim());
  const { data } = useQuery(
    api.catalogue.search.queryOptions(SearchInput.parse({ q, kind: 'call' }), {
      placeholderData: keepPreviousData,
    }),
  );
  const cards = (data?.cards ?? [])
    .filter(({ sourceId }) => !calls.some((call) => call.id === sourceId))
    .slice(0, SHOWN);
  return (
    <div className="stack">
      {calls.length > 0 && (
        <ul className="linked-calls">
          {calls.map(({ id: callId, title }) => (
            <li key={callId}>
              <RemovableChip
                removeLabel={t('terms.removeCall', { title })}
                onRemove={() => {
                  onChange(calls.filter((call) => call.id !== callId));
                }}
              >
                {title === '' ? t('terms.goneCall') : title}
              </RemovableChip>
            </li>
          ))}
        </ul>
      )}
      {calls.length < MAX_CALLS && (
        <Combobox
          id={id}
          label={t('terms.addCall')}
          error={error}
          maxLength={200}
          value={typed}
          groups={[
            {
              label: t('kinds.call'),
              options: cards.map((card) => ({ id: card.sourceId, text: card.title })),
            },
          ]}
          onType={setTyped}
          onChoose={(option) => {
            if (option === undefined) return;
            setTyped('');
            onChange([...calls, { id: option.id, title: option.text }]);
          }}
        />
      )}
    </div>
  );
}
