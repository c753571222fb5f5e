import { Choice, ChoiceGroup } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from './use-draft';

const WANTS = ['people', 'pilot', 'funding'] as const;

export function WantsStep({
  editor,
  errors,
}: {
  editor: DraftEditor;
  errors: Record<string, string>;
}) {
  const { t } = useTranslation();
  const { wants } = editor.draft.need;
  return (
    <ChoiceGroup legend={<h1>{t('wizard.wants')}</h1>} description={t('wizard.wantsHelp')}>
      {errors['wants'] !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {errors['wants']}
        </p>
      )}
      {WANTS.map((want, i) => (
        <div key={want} className="choice-card">
          <Choice
            type="checkbox"
            // The error summary's link leads to the first of them.
            {...(i === 0 ? { id: 'wants' } : {})}
            checked={wants.includes(want)}
            label={<strong>{t(`wizard.want.${want}`)}</strong>}
            description={t(`wizard.wantHelp.${want}`)}
            onChange={() => {
              editor.change({
                wants: wants.includes(want)
                  ? wants.filter((one) => one !== want)
                  : [...wants, want],
              });
            }}
          />
        </div>
      ))}
    </ChoiceGroup>
  );
}
