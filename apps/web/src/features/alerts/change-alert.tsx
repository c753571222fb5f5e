import type { SavedAlert } from '@koble/alerts/schema';
import { Choice, ChoiceGroup } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { MailChoice } from './alert-choices';
import { draftOf, inputOf, type Watched } from './alert-draft';
import { AlertForm } from './alert-form';

const WAYS = ['asChange', 'asNew'] as const;
export type SavedAs = (typeof WAYS)[number];

/**
 * Changes a saved search, or makes a new one of it. `token` is the key of somebody without an account, whose new ones have to
 * be confirmed and who therefore only changes.
 */
export function ChangeAlert({
  alert,
  token,
  watched,
  changeSearch,
  onSaved,
}: {
  alert: SavedAlert;
  token: string | null;
  watched: Watched;
  changeSearch: ReactNode;
  onSaved: (as: SavedAs) => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => draftOf(alert));
  const [as, setAs] = useState<SavedAs>('asChange');
  const saving = useMutation({
    mutationFn: async () => {
      const input = inputOf(draft, watched);
      if (as === 'asNew') await client.alerts.save.mutate(input);
      else await client.alerts.change.mutate({ token, id: alert.id, alert: input });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: api.alerts.list.pathKey() });
      onSaved(as);
    },
  });
  return (
    <AlertForm
      watched={watched}
      draft={draft}
      onChange={setDraft}
      submit={t(`alerts.form.${as}`)}
      saving={saving}
      changeSearch={changeSearch}
      onSubmit={() => {
        saving.mutate();
      }}
    >
      {token === null && (
        <>
          <ChoiceGroup legend={t('alerts.form.which')}>
            {WAYS.map((way) => (
              <Choice
                key={way}
                type="radio"
                name="as"
                label={t(`alerts.form.${way}`)}
                checked={as === way}
                onChange={() => {
                  setAs(way);
                }}
              />
            ))}
          </ChoiceGroup>
          <MailChoice draft={draft} onChange={setDraft} />
        </>
      )}
    </AlertForm>
  );
}
