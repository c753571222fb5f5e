import { TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { currentLanguage } from '../../shared/i18n';
import { inputOf, NEW_ALERT, type Watched } from './alert-draft';
import { AlertForm } from './alert-form';
import { CheckMail } from './check-mail';

/** Saves a search without an account: a mail asks whether the address is right first. `signIn` is the way for who has one. */
export function SaveByMail({ watched, signIn }: { watched: Watched; signIn: ReactNode }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(NEW_ALERT);
  const [email, setEmail] = useState('');
  const ask = async (): Promise<void> => {
    const { mail: _always, ...input } = inputOf(draft, watched);
    await client.alerts.saveByMail.mutate({ ...input, email, locale: currentLanguage() });
  };
  const saving = useMutation({ mutationFn: ask });
  if (saving.isSuccess)
    return <CheckMail email={email} onAgain={ask} onOtherAddress={saving.reset} />;
  return (
    <AlertForm
      watched={watched}
      draft={draft}
      onChange={setDraft}
      submit={t('alerts.form.send')}
      saving={saving}
      beside={signIn}
      onSubmit={() => {
        saving.mutate();
      }}
    >
      <TextField
        id="alert-email"
        label={t('alerts.form.email')}
        description={t('alerts.form.emailHelp')}
        type="email"
        autoComplete="email"
        required
        maxLength={254}
        value={email}
        onChange={(event) => {
          setEmail(event.target.value);
        }}
      />
    </AlertForm>
  );
}
