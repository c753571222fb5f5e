import { Choice, Select, Skeleton } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import type { Preference } from './notification';

const MAIL_MODES = ['now', 'daily', 'weekly', 'off'] as const satisfies Preference['mail'][];

/** How one hears of each topic. A choice is saved as it is made; one that could not be is taken back and it is said why. */
export function Preferences() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error } = useQuery(api.notifications.preferences.queryOptions());
  const key = api.notifications.preferences.queryKey();
  const saving = useMutation(
    api.notifications.savePreferences.mutationOptions({
      // One after the other: the last choice is the one that stays.
      scope: { id: 'preferences' },
      onMutate: ({ preferences: [changed] }) => {
        queries.setQueryData(key, (before) =>
          before?.map((one) => (one.topic === changed?.topic ? changed : one)),
        );
      },
      onError: () => queries.invalidateQueries({ queryKey: key }),
    }),
  );
  const trouble = error ?? saving.error;
  const save = (preference: Preference): void => {
    saving.mutate({ preferences: [preference] });
  };
  return (
    <>
      <Outcome error={trouble} />
      {data === undefined && error === null && <Skeleton lines={4} label={t('app.loading')} />}
      {data !== undefined && (
        <ul className="plain preferences">
          {data.map((preference) => (
            <Topic key={preference.topic} preference={preference} onChange={save} />
          ))}
        </ul>
      )}
      <p role="status" className="quiet">
        {saving.isPending
          ? t('notification.saving')
          : saving.isSuccess
            ? t('notification.saved')
            : t('notification.savesItself')}
      </p>
    </>
  );
}

function Topic({
  preference,
  onChange,
}: {
  preference: Preference;
  onChange: (changed: Preference) => void;
}) {
  const { t } = useTranslation();
  const { topic, inApp, mail } = preference;
  return (
    <li>
      <fieldset>
        <legend>
          <strong>{t(`notification.topic.${topic}`)}</strong>
        </legend>
        <p className="quiet">{t(`notification.topicHelp.${topic}`)}</p>
        <Choice
          type="checkbox"
          checked={inApp}
          label={t('notification.inApp')}
          onChange={() => {
            onChange({ ...preference, inApp: !inApp });
          }}
        />
        <Select
          id={`mail-${topic}`}
          label={t('notification.mail')}
          value={mail}
          options={MAIL_MODES.map((value) => ({
            value,
            text: t(`notification.mode.${value}`),
          }))}
          onChange={(event) => {
            const mode = MAIL_MODES.find((one) => one === event.target.value);
            if (mode !== undefined) onChange({ ...preference, mail: mode });
          }}
        />
      </fieldset>
    </li>
  );
}
