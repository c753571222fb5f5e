import { Alert, Button, Facts, Select, TextField } from '@koble/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { useNames } from '../../shared/names';
import { useProblem } from '../../shared/problem';
import type { CompanyFacts } from './draft';
import type { DraftEditor } from './use-draft';

/** The company by its number; what the register knows is filled in, and everything may be put right or left out. */
export function CompanyStep({ editor }: { editor: DraftEditor }) {
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const { company } = editor.draft;
  const [typed, setTyped] = useState(company.number ?? '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  async function look(): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    try {
      const { profile } = await queries.query(
        api.accounts.lookupCompany.queryOptions({ number: typed }, { retry: false }),
      );
      if (profile.status !== 'active' && profile.status !== 'unverified')
        setProblem(t(`problem.accounts_company_${profile.status}`));
      editor.changeCompany(profile);
      if (profile.municipality !== null && editor.draft.need.municipality === null)
        editor.change({ municipality: profile.municipality });
    } catch (error) {
      setProblem(say(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="stack wide">
      <h1>{t('wizard.company')}</h1>
      <p className="lead">{t('wizard.companyHelp')}</p>
      <div className="row end">
        <TextField
          id="number"
          label={t('funding.orgNumber')}
          inputMode="numeric"
          value={typed}
          error={problem}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
        <Button variant="secondary" busy={busy} onClick={() => void look()}>
          {t('funding.fetch')}
        </Button>
      </div>
      {company.source === 'register' && company.sourceAt !== undefined && (
        <Alert tone="success">
          <Facts facts={[{ term: t('wizard.name'), value: company.name }]} />
          <p className="quiet">{t('wizard.fromRegister', { date: date(company.sourceAt) })}</p>
        </Alert>
      )}
      <CompanyFields
        company={company}
        onChange={(changed) => {
          // What a person states is no longer the register's word.
          const { source: _source, sourceAt: _sourceAt, ...facts } = company;
          editor.changeCompany({ ...facts, ...changed });
        }}
      />
    </div>
  );
}

function CompanyFields({
  company,
  onChange,
}: {
  company: CompanyFacts;
  onChange: (changed: CompanyFacts) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const none = { value: '', text: '–' };
  const optionsOf = (of: Record<string, string>) => [
    none,
    ...Object.entries(of)
      .map(([value, text]) => ({ value, text }))
      .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
  ];
  return (
    <div className="fields">
      <Select
        id="municipality"
        label={t('wizard.municipality')}
        value={company.municipality ?? ''}
        options={optionsOf(names.municipalities)}
        onChange={(event) => {
          onChange({ municipality: event.target.value === '' ? null : event.target.value });
        }}
      />
      <Select
        id="industry"
        label={t('wizard.industry')}
        value={company.industry ?? ''}
        options={optionsOf(names.industries)}
        onChange={(event) => {
          onChange({ industry: event.target.value === '' ? null : event.target.value });
        }}
      />
      <Select
        id="form"
        label={t('wizard.form')}
        value={company.form ?? ''}
        options={[
          none,
          ...['AS', 'ENK', 'ANS', 'DA', 'SA', 'NUF'].map((value) => ({ value, text: value })),
        ]}
        onChange={(event) => {
          onChange({ form: event.target.value === '' ? null : event.target.value });
        }}
      />
      <TextField
        id="employees"
        label={t('wizard.employees')}
        description={t('wizard.employeesHelp')}
        type="number"
        min={0}
        inputMode="numeric"
        value={company.employees ?? ''}
        onChange={(event) => {
          const count = event.target.valueAsNumber;
          onChange({ employees: Number.isInteger(count) && count >= 0 ? count : null });
        }}
      />
    </div>
  );
}
