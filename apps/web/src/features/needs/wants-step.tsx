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
        <p id="wants" className="ds-validation-message" data-color="danger">
          {errors['wants']}
        </p>
      )}
      {WANTS.map((want) => (
        <Choice
          key={want}
          type="checkbox"
          checked={wants.includes(want)}
          label={
            <>
              {t(`wizard.want.${want}`)}{' '}
              <span className="quiet">{t(`wizard.wantHelp.${want}`)}</span>
            </>
          }
          onChange={() => {
            editor.change({
              wants: wants.includes(want) ? wants.filter((one) => one !== want) : [...wants, want],
            });
          }}
        />
      ))}
    </ChoiceGroup>
  );
}
