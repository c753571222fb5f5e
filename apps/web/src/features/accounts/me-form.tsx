import type { Me } from '@koble/accounts/schema';
import { Button, Select, TextField } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { changeLanguage, LANGUAGES } from '../../shared/i18n';
import { Outcome } from '../../shared/outcome';
import { useRefresh } from './use-refresh';

/** What somebody is called, and in which language the pages and the mails are. */
export function MeForm({ me }: { me: Me }) {
  const { t } = useTranslation();
  const refresh = useRefresh();
  const [name, setName] = useState(me.name);
  const [locale, setLocale] = useState(me.locale);
  const { mutate, isPending, isSuccess, error } = useMutation(
    api.accounts.saveMe.mutationOptions({
      onSuccess: async () => {
        await changeLanguage(locale);
        await refresh();
      },
    }),
  );
  return (
    <section className="panel stack wide" aria-labelledby="me">
      <h2 id="me">{t('privacy.me')}</h2>
      <form
        className="stack wide"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ name, locale });
        }}
      >
        <div className="fields">
          <TextField
            id="name"
            label={t('signUp.name')}
            autoComplete="name"
            required
            maxLength={100}
            value={name}
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
          <Select
            id="locale"
            label={t('privacy.locale')}
            value={locale}
            options={LANGUAGES.map((value) => ({ value, text: t(`language.${value}`) }))}
            onChange={(event) => {
              setLocale(LANGUAGES.find((one) => one === event.target.value) ?? locale);
            }}
          />
        </div>
        <p className="quiet">{t('privacy.email', { email: me.email })}</p>
        <Outcome error={error} done={isSuccess ? t('account.saved') : undefined} />
        <div>
          <Button type="submit" busy={isPending}>
            {t('account.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}
