import { Choice, ChoiceGroup } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { FREQUENCIES, type AlertDraft } from './alert-draft';

interface ChoiceProps {
  draft: AlertDraft;
  onChange: (draft: AlertDraft) => void;
}

export function FrequencyChoice({ draft, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <ChoiceGroup legend={t('alerts.form.frequency')}>
      {FREQUENCIES.map((frequency) => (
        <Choice
          key={frequency}
          type="radio"
          name="frequency"
          label={t(`alerts.frequency.${frequency}`)}
          description={t(`alerts.frequencyHelp.${frequency}`)}
          checked={draft.frequency === frequency}
          onChange={() => {
            onChange({ ...draft, frequency });
          }}
        />
      ))}
    </ChoiceGroup>
  );
}

/** Whether it is mailed at all; only who has an account may do without. */
export function MailChoice({ draft, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Choice
      type="checkbox"
      label={t('alerts.form.mail')}
      description={t('alerts.form.mailHelp')}
      checked={draft.mail}
      onChange={() => {
        onChange({ ...draft, mail: !draft.mail });
      }}
    />
  );
}
