import { Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/names';
import type { CompanyFacts } from './company-facts';

/** The forms that small companies have, by the register's codes. */
const FORMS = ['AS', 'ENK', 'ANS', 'DA', 'SA', 'NUF'] as const;

/** What rules and matching ask of a company; nothing must be known. What is `fixed` is the register's word, and not asked. */
export function CompanyFields({
  company,
  fixed = {},
  onChange,
}: {
  company: CompanyFacts;
  fixed?: Pick<CompanyFacts, 'form' | 'foundedOn'>;
  onChange: (changed: CompanyFacts) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const unknown = { value: '', text: t('funding.dontKnow') };
  const optionsOf = (of: Record<string, string>) => [
    unknown,
    ...Object.entries(of)
      .map(([value, text]) => ({ value, text }))
      .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
  ];
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return (
    <div className="fields">
      <Select
        id="municipality"
        label={t('wizard.municipality')}
        value={company.municipality ?? ''}
        options={optionsOf(names.municipalities)}
        onChange={(event) => {
          onChange({ municipality: orNull(event.target.value) });
        }}
      />
      <Select
        id="industry"
        label={t('wizard.industry')}
        value={company.industry ?? ''}
        options={optionsOf(names.industries)}
        onChange={(event) => {
          onChange({ industry: orNull(event.target.value) });
        }}
      />
      {!isKnown(fixed.form) && (
        <Select
          id="form"
          label={t('wizard.form')}
          value={company.form ?? ''}
          options={[unknown, ...formsWith(company.form).map((value) => ({ value, text: value }))]}
          onChange={(event) => {
            onChange({ form: orNull(event.target.value) });
          }}
        />
      )}
      {!isKnown(fixed.foundedOn) && (
        <TextField
          id="founded"
          label={t('wizard.founded')}
          type="date"
          value={company.foundedOn ?? ''}
          onChange={(event) => {
            onChange({ foundedOn: orNull(event.target.value) });
          }}
        />
      )}
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

function isKnown(fact: string | null | undefined): boolean {
  return fact !== null && fact !== undefined;
}

/** The register knows more forms than the list: the company's own is always there. */
function formsWith(own: string | null | undefined): string[] {
  const forms: string[] = [...FORMS];
  return own === null || own === undefined || forms.includes(own) ? forms : [...forms, own];
}
