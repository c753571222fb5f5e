import { TextArea } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { titleOf } from './draft';
import type { DraftEditor } from './use-draft';

const CARDS = [
  'person',
  'automate',
  'data',
  'energy',
  'product',
  'sell',
  'skills',
  'safety',
] as const;

export function GoalStep({
  editor,
  errors,
}: {
  editor: DraftEditor;
  errors: Record<string, string>;
}) {
  const { t } = useTranslation();
  const { goal } = editor.draft.need;
  const write = (text: string): void => {
    editor.change({ goal: text, title: titleOf(text) });
  };
  return (
    <div className="stack wide">
      <h1>{t('wizard.goal')}</h1>
      <TextArea
        id="goal"
        label={t('wizard.goalLabel')}
        description={t('wizard.goalHelp')}
        error={errors['goal']}
        maxLength={2000}
        value={goal}
        onChange={(event) => {
          write(event.target.value);
        }}
      />
      <p className="quiet" aria-live="off">
        {t('wizard.characters', { count: goal.length })}
      </p>
      {goal === '' && (
        <div className="stack">
          <h2 className="small">{t('wizard.goalCards')}</h2>
          <div className="goal-cards">
            {CARDS.map((card) => (
              <button
                key={card}
                type="button"
                onClick={() => {
                  write(t(`wizard.cardText.${card}`));
                  document.getElementById('goal')?.focus();
                }}
              >
                {t(`wizard.card.${card}`)}
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
