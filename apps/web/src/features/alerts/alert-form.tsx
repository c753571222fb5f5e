import { Button, TextField } from '@koble/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { LONGEST_NAME, nameOfDraft, type AlertDraft, type Watched } from './alert-draft';
import { FrequencyChoice } from './alert-choices';
import { ExpectedVolume } from './expected-volume';
import { LastsChoice } from './lasts-choice';

interface AlertFormProps {
  watched: Watched;
  draft: AlertDraft;
  onChange: (draft: AlertDraft) => void;
  /** What the button says. */
  submit: string;
  saving: { isPending: boolean; error: unknown };
  onSubmit: () => void;
  /** Beside the button. */
  beside?: ReactNode;
  /** Under the search: the way to change it. */
  changeSearch?: ReactNode;
  children: ReactNode;
}

/** The search in words, what it is called, how often and how long; `children` are the questions that only some are asked. */
export function AlertForm(props: AlertFormProps) {
  const { watched, draft, onChange, submit, saving, onSubmit, beside, changeSearch } = props;
  const { t } = useTranslation();
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Outcome error={saving.error} />
      <section className="box stack tight" aria-label={t('alerts.form.search')}>
        <p>
          <strong>{watched.words}</strong>
        </p>
        <ExpectedVolume search={watched.search} />
        {changeSearch}
      </section>
      {props.children}
      <TextField
        id="alert-name"
        label={t('alerts.form.name')}
        description={t('alerts.form.nameHelp')}
        required
        maxLength={LONGEST_NAME}
        value={nameOfDraft(draft, watched)}
        onChange={(event) => {
          onChange({ ...draft, name: event.target.value });
        }}
      />
      {draft.mail && <FrequencyChoice draft={draft} onChange={onChange} />}
      <LastsChoice
        lasts={draft.lasts}
        onChange={(lasts) => {
          onChange({ ...draft, lasts });
        }}
      />
      <div className="row">
        <Button type="submit" busy={saving.isPending}>
          {submit}
        </Button>
        {beside}
      </div>
    </form>
  );
}
