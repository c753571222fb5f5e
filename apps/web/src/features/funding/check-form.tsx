import type { CompanyProfile } from '@koble/accounts/schema';
import type { ProjectCosts } from '@koble/funding/schema';
import { Button, Select, TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/names';

/** What somebody says of their company and project before the rules are asked. */
export interface CheckFacts {
  company: Partial<
    Pick<
      CompanyProfile,
      'number' | 'form' | 'industry' | 'municipality' | 'foundedOn' | 'employees'
    >
  >;
  costs: ProjectCosts;
  budgetOre: number | null;
}

const AMOUNTS = ['ownHours', 'hourCost', 'purchasedRd', 'equipment', 'training', 'budget'] as const;
type Amount = (typeof AMOUNTS)[number];
const USUAL_HOUR_KRONER = '700';

export function CheckForm({
  company: known,
  onDone,
}: {
  company: CheckFacts['company'];
  onDone: (facts: CheckFacts) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const [company, setCompany] = useState(known);
  const [amounts, setAmounts] = useState<Record<Amount, string>>({
    ownHours: '',
    hourCost: USUAL_HOUR_KRONER,
    purchasedRd: '',
    equipment: '',
    training: '',
    budget: '',
  });
  const number = (name: Amount): number => {
    const value = Number(amounts[name].replaceAll(/\s/g, ''));
    return Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
  };
  const none = { value: '', text: '–' };
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        onDone({
          company,
          budgetOre: amounts.budget === '' ? null : number('budget') * 100,
          costs: {
            ownHours: number('ownHours'),
            hourCostOre: number('hourCost') * 100,
            purchasedRdOre: number('purchasedRd') * 100,
            equipmentOre: number('equipment') * 100,
            travelOre: 0,
            trainingOre: number('training') * 100,
          },
        });
      }}
    >
      <h2>{t('wizard.company')}</h2>
      <div className="fields">
        <Select
          id="form"
          label={t('wizard.form')}
          value={company.form ?? ''}
          options={[
            none,
            ...['AS', 'ENK', 'ANS', 'DA', 'SA', 'NUF'].map((value) => ({ value, text: value })),
          ]}
          onChange={(event) => {
            setCompany({ ...company, form: event.target.value === '' ? null : event.target.value });
          }}
        />
        <Select
          id="municipality"
          label={t('wizard.municipality')}
          value={company.municipality ?? ''}
          options={[
            none,
            ...Object.entries(names.municipalities)
              .map(([value, text]) => ({ value, text }))
              .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
          ]}
          onChange={(event) => {
            setCompany({
              ...company,
              municipality: event.target.value === '' ? null : event.target.value,
            });
          }}
        />
        <Select
          id="industry"
          label={t('wizard.industry')}
          value={company.industry ?? ''}
          options={[
            none,
            ...Object.entries(names.industries).map(([value, text]) => ({ value, text })),
          ]}
          onChange={(event) => {
            setCompany({
              ...company,
              industry: event.target.value === '' ? null : event.target.value,
            });
          }}
        />
        <TextField
          id="employees"
          label={t('wizard.employees')}
          type="number"
          min={0}
          value={company.employees ?? ''}
          onChange={(event) => {
            const count = event.target.valueAsNumber;
            setCompany({
              ...company,
              employees: Number.isInteger(count) && count >= 0 ? count : null,
            });
          }}
        />
        <TextField
          id="founded"
          label={t('wizard.founded')}
          type="date"
          value={company.foundedOn ?? ''}
          onChange={(event) => {
            setCompany({
              ...company,
              foundedOn: event.target.value === '' ? null : event.target.value,
            });
          }}
        />
      </div>
      <h2>{t('funding.costsTitle')}</h2>
      <p className="quiet">{t('funding.costsHelp')}</p>
      <div className="fields">
        {AMOUNTS.map((name) => (
          <TextField
            key={name}
            id={name}
            label={t(`funding.${name}`)}
            inputMode="numeric"
            value={amounts[name]}
            onChange={(event) => {
              setAmounts({ ...amounts, [name]: event.target.value });
            }}
          />
        ))}
      </div>
      <div>
        <Button type="submit">{t('wizard.next')}</Button>
      </div>
    </form>
  );
}
