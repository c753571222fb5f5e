import { Icon, TextArea, type IconName } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { titleOf } from './draft';
import type { DraftEditor } from './use-draft';
import { WordingHints } from './wording-hints';

const CARDS = [
  ['person', 'person'],
  ['automate', 'factory'],
  ['data', 'search'],
  ['energy', 'bulb'],
  ['product', 'flask'],
  ['sell', 'coins'],
  ['skills', 'briefcase'],
  ['safety', 'alert'],
] as const satisfies readonly (readonly [string, IconName])[];

export function GoalStep({
  editor,
  errors,
}: {
  editor: DraftEditor;
  errors: Record<string, string>;
}) {
  const { t } = useTranslation();
  const { need, correcting } = editor.draft;
  const { goal, wants } = need;
  const write = (text: string): void => {
    // What is put right has a title already.
    const title = correcting === null ? titleOf(text) : need.title;
    editor.change({ goal: text, title });
  };
  const begun = CARDS.some(([card]) => goal === t(`wizard.cardText.${card}`));
  return (
    <div className="stack wide">
      <h1>{t('wizard.goal')}</h1>
      {(goal === '' || begun) && (
        <section className="stack">
          <h2 className="small">{t('wizard.goalCards')}</h2>
          <ul className="goal-cards">
            {CARDS.map(([card, icon]) => (
              <li key={card}>
                <button
                  type="button"
                  aria-pressed={goal === t(`wizard.cardText.${card}`)}
                  onClick={() => {
                    write(t(`wizard.cardText.${card}`));
                    document.getElementById('goal')?.focus();
                  }}
                >
                  <Icon name={icon} />
                  {t(`wizard.card.${card}`)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="stack tight">
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
        <p className="quiet">{t('wizard.characters', { count: goal.length })}</p>
        {wants.includes('people') && <WordingHints text={goal} />}
      </div>
    </div>
  );
}
