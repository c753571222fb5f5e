import { oreOfText } from '@koble/kernel';
import { TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from './use-draft';

const MOST_HOURS = 10_000;

/** What is at hand: money, hours, data, equipment. All of it may be left open. */
export function MeansStep({
  editor,
  errors,
}: {
  editor: DraftEditor;
  errors: Record<string, string>;
}) {
  const { t } = useTranslation();
  const { need, budgetText } = editor.draft;
  return (
    <div className="stack wide">
      <h1>{t('wizard.have')}</h1>
      <p className="lead">{t('wizard.haveHelp')}</p>
      <div className="fields">
        <TextField
          id="budget"
          label={t('wizard.budget')}
          inputMode="numeric"
          error={errors['budget']}
          value={budgetText}
          onChange={(event) => {
            editor.changeBudget(event.target.value, oreOfText(event.target.value) ?? null);
          }}
        />
        <TextField
          id="hours"
          label={t('wizard.hours')}
          type="number"
          min={0}
          max={MOST_HOURS}
          inputMode="numeric"
          value={need.ownHours ?? ''}
          onChange={(event) => {
            const hours = event.target.valueAsNumber;
            editor.change({
              ownHours: Number.isInteger(hours) && hours >= 0 && hours <= MOST_HOURS ? hours : null,
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
