import { Button, Icon, Select, TextField } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../shared/use-online';
import { CostFields } from './cost-fields';
import { problemsOf, SPENDINGS, type ProjectDraft, type ProjectField } from './project-draft';

/** What the project costs by kind, when it is, and what the company has; asks when nothing is to be put right. */
export function ProjectForm({
  draft,
  busy,
  companyForm,
  onChange,
  onAsk,
}: {
  draft: ProjectDraft;
  busy: boolean;
  companyForm: ReactNode;
  onChange: (draft: ProjectDraft) => void;
  onAsk: () => void;
}) {
  const { t } = useTranslation();
  const online = useOnline();
  const [tried, setTried] = useState(false);
  const problems = problemsOf(draft);
  const field = (name: ProjectField) => {
    const problem = problems[name];
    return {
      id: `project-${name}`,
      label: t(`project.field.${name}`),
      value: draft.typed[name],
      error: tried && problem !== undefined ? t(`project.wrong.${problem}`) : undefined,
      onChange: ({ target }: { target: { value: string } }) => {
        onChange({ ...draft, typed: { ...draft.typed, [name]: target.value } });
      },
    };
  };
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const [wrong] = Object.keys(problems);
        if (wrong === undefined) onAsk();
        else document.getElementById(`project-${wrong}`)?.focus();
      }}
    >
      <section className="stack">
        <h2>{t('project.costs')}</h2>
        <CostFields
          typed={draft.typed}
          tried={tried}
          nothing={problems.purchasedRd === 'nothing' ? t('project.wrong.nothing') : undefined}
          onChange={(typed) => {
            onChange({ ...draft, typed: { ...draft.typed, ...typed } });
          }}
        />
      </section>
      <section className="stack">
        <h2>{t('project.when')}</h2>
        <div className="fields">
          <TextField type="date" {...field('startsOn')} />
          <TextField inputMode="numeric" {...field('months')} />
          <Select
            {...field('spending')}
            options={SPENDINGS.map((value) => ({ value, text: t(`project.spending.${value}`) }))}
          />
          <TextField
            inputMode="numeric"
            description={t('project.ownMoneyHelp')}
            {...field('ownMoney')}
          />
        </div>
      </section>
      <section className="stack">
        <h2>{t('wizard.company')}</h2>
        {companyForm}
      </section>
      {!online && <p>{t('project.offline')}</p>}
      <div className="row">
        <Button type="submit" busy={busy} disabled={!online}>
          {busy ? t('project.asking') : t('project.ask')}
          <Icon name="arrow-right" />
        </Button>
      </div>
      <p className="quiet">{t('project.kept')}</p>
    </form>
  );
}
