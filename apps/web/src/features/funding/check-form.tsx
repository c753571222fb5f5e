import { Button, Icon, TextField } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkProblems, type CheckDraft } from './check-draft';
import { CostFields } from './cost-fields';

type Company = CheckDraft['company'];

/** The company's facts, known or not, and what the project costs; done when nothing is to be put right. */
export function CheckForm({
  first,
  companyForm,
  onDone,
}: {
  first: CheckDraft;
  companyForm: (company: Company, onChange: (company: Company) => void) => ReactNode;
  onDone: (draft: CheckDraft) => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const problems = checkProblems(draft);
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const [wrong] = Object.keys(problems);
        if (wrong === undefined) onDone(draft);
        else document.getElementById(`project-${wrong}`)?.focus();
      }}
    >
      <section className="stack wide">
        <h2>{t('wizard.company')}</h2>
        {companyForm(draft.company, (company) => {
          setDraft({ ...draft, company });
        })}
      </section>
      <section className="stack wide">
        <div>
          <h2>{t('funding.costsTitle')}</h2>
          <p className="quiet">{t('funding.costsHelp')}</p>
        </div>
        <CostFields
          typed={draft.costs}
          tried={tried}
          onChange={(changed) => {
            setDraft({ ...draft, costs: { ...draft.costs, ...changed } });
          }}
        />
        <TextField
          id="project-budget"
          inputMode="numeric"
          label={t('funding.budget')}
          value={draft.budget}
          error={tried && problems.budget ? t(`project.wrong.${problems.budget}`) : undefined}
          onChange={({ target }) => {
            setDraft({ ...draft, budget: target.value });
          }}
        />
      </section>
      <div>
        <Button type="submit">
          {t('wizard.next')}
          <Icon name="arrow-right" />
        </Button>
      </div>
    </form>
  );
}
