import type { CompanyProfile } from '@koble/accounts/schema';
import type { ProjectCosts } from '@koble/funding/schema';
import { Button, Icon, TextField } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What somebody says of their company and project before the rules are asked. */
export interface CheckFacts {
  company: Partial<CompanyProfile>;
  costs: ProjectCosts;
  budgetOre: number | null;
}

const AMOUNTS = ['ownHours', 'hourCost', 'purchasedRd', 'equipment', 'training', 'budget'] as const;
type Amount = (typeof AMOUNTS)[number];
export type Amounts = Record<Amount, string>;

/** An hour of one's own people costs about this, in kroner; it can be changed. */
const USUAL_HOUR_KRONER = '700';
export const NO_AMOUNTS: Amounts = {
  ownHours: '',
  hourCost: USUAL_HOUR_KRONER,
  purchasedRd: '',
  equipment: '',
  training: '',
  budget: '',
};

/** The project's costs, in øre, out of whole kroner as they were typed; what is no number counts as nothing. */
export function costsOf(amounts: Amounts): Pick<CheckFacts, 'costs' | 'budgetOre'> {
  const number = (name: Amount): number => {
    const value = Number(amounts[name].replaceAll(/\s/g, ''));
    return Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
  };
  return {
    budgetOre: amounts.budget.trim() === '' ? null : number('budget') * 100,
    costs: {
      ownHours: number('ownHours'),
      hourCostOre: number('hourCost') * 100,
      purchasedRdOre: number('purchasedRd') * 100,
      equipmentOre: number('equipment') * 100,
      travelOre: 0,
      trainingOre: number('training') * 100,
    },
  };
}

/** The company's facts, known or not, and what the project costs. */
export function CheckForm({
  first,
  companyForm,
  onDone,
}: {
  first: { company: CheckFacts['company']; amounts: Amounts };
  companyForm: (
    company: CheckFacts['company'],
    onChange: (company: CheckFacts['company']) => void,
  ) => ReactNode;
  onDone: (company: CheckFacts['company'], amounts: Amounts) => void;
}) {
  const { t } = useTranslation();
  const [company, setCompany] = useState(first.company);
  const [amounts, setAmounts] = useState(first.amounts);
  return (
    <form
      className="stack wide"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(company, amounts);
      }}
    >
      <section className="stack wide">
        <h2>{t('wizard.company')}</h2>
        {companyForm(company, setCompany)}
      </section>
      <section className="stack wide">
        <div>
          <h2>{t('funding.costsTitle')}</h2>
          <p className="quiet">{t('funding.costsHelp')}</p>
        </div>
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
