import { changedFields, type CallForm, type KeptContent } from '@koble/funding/schema';
import { Button, Choice, ChoiceGroup } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldText } from './call-field-text';
import { formOf, type FormField } from './editor-form';
import { contentOfForm } from './editor-input';

/**
 * Somebody else has published since the writing began: what they changed stands beside what is written here, field by field.
 * Where only they changed something, theirs is chosen already.
 */
export function EditorConflict({
  form,
  base,
  theirs,
  funders,
  onChoose,
}: {
  form: CallForm;
  base: KeptContent;
  theirs: KeptContent;
  funders: readonly { id: string; name: string }[];
  onChoose: (form: CallForm) => void;
}) {
  const { t } = useTranslation();
  const text = useFieldText(funders);
  const mine = contentOfForm(form);
  const written = changedFields(base, { ...mine, state: base.state });
  const fields = changedFields(base, theirs).filter((field) => field !== 'state');
  const [own, setOwn] = useState<readonly FormField[]>(() =>
    fields.filter((field) => written.includes(field)),
  );
  return (
    <section className="panel stack wide" aria-labelledby="conflict" role="alert">
      <h2 id="conflict">{t('calls.conflict')}</h2>
      <p>{t('calls.conflictLead')}</p>
      {fields.map((field) => (
        <ChoiceGroup key={field} legend={t(`calls.field.${field}`)}>
          {[false, true].map((isOwn) => (
            <Choice
              key={String(isOwn)}
              type="radio"
              name={`conflict-${field}`}
              checked={own.includes(field) === isOwn}
              label={isOwn ? t('calls.mine') : t('calls.theirs')}
              description={<span className="prose">{text(field, isOwn ? mine : theirs)}</span>}
              onChange={() => {
                setOwn(isOwn ? [...own, field] : own.filter((one) => one !== field));
              }}
            />
          ))}
        </ChoiceGroup>
      ))}
      <div>
        <Button
          onClick={() => {
            const now = formOf(theirs);
            const taken = fields.filter((field) => !own.includes(field));
            onChoose(taken.reduce((merged, field) => ({ ...merged, [field]: now[field] }), form));
          }}
        >
          {t('calls.useChoices')}
        </Button>
      </div>
    </section>
  );
}
