import { TextField } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { oreOfText } from '../../shared/format';
import type { DraftEditor } from './use-draft';

export function MeansStep({ editor }: { editor: DraftEditor }) {
  const { t } = useTranslation();
  const { need } = editor.draft;
  const [budget, setBudget] = useState(need.budgetOre === null ? '' : String(need.budgetOre / 100));
  const wrong = budget !== '' && oreOfText(budget) === undefined;
  return (
    <div className="stack wide">
      <h1>{t('wizard.have')}</h1>
      <p className="lead">{t('wizard.optional')}</p>
      <div className="fields">
        <TextField
          id="budget"
          label={t('wizard.budget')}
          inputMode="numeric"
          error={wrong ? t('wizard.problem.budget') : undefined}
          value={budget}
          onChange={(event) => {
            setBudget(event.target.value);
            editor.change({ budgetOre: oreOfText(event.target.value) ?? null });
          }}
        />
        <TextField
          id="hours"
          label={t('wizard.hours')}
          type="number"
          min={0}
          max={10000}
          inputMode="numeric"
          value={need.ownHours ?? ''}
          onChange={(event) => {
            const hours = event.target.valueAsNumber;
            editor.change({
              ownHours: Number.isInteger(hours) && hours >= 0 && hours <= 10_000 ? hours : null,
            });
          }}
        />
        <TextField
          id="data"
          label={t('wizard.data')}
          maxLength={400}
          value={need.dataAtHand}
          onChange={(event) => {
            editor.change({ dataAtHand: event.target.value });
          }}
        />
        <TextField
          id="equipment"
          label={t('wizard.equipment')}
          maxLength={400}
          value={need.equipmentAtHand}
          onChange={(event) => {
            editor.change({ equipmentAtHand: event.target.value });
          }}
        />
      </div>
    </div>
  );
}
