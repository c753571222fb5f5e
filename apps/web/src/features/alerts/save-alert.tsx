import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { MailChoice } from './alert-choices';
import { inputOf, NEW_ALERT, type Watched } from './alert-draft';
import { AlertForm } from './alert-form';

/** Saves a search in one's account. */
export function SaveAlert({ watched, onSaved }: { watched: Watched; onSaved: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(NEW_ALERT);
  const saving = useMutation(
    api.alerts.save.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries({ queryKey: api.alerts.list.pathKey() });
        onSaved();
      },
    }),
  );
  return (
    <AlertForm
      watched={watched}
      draft={draft}
      onChange={setDraft}
      submit={t('alerts.form.save')}
      saving={saving}
      onSubmit={() => {
        saving.mutate(inputOf(draft, watched));
      }}
    >
      <MailChoice draft={draft} onChange={setDraft} />
    </AlertForm>
  );
}
