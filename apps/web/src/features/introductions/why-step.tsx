import type { InterestForm } from '@koble/introductions/schema';
import { Choice, ChoiceGroup, Select, TextArea } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { WHY_MAX, type MissingField } from './interest-draft';
import type { InterestEditor } from './use-interest';

/** Why, in a few sentences; of a company also for which of its needs, and about a call whom it asks. */
export function WhyStep({
  form,
  editor,
  errors,
}: {
  form: InterestForm;
  editor: InterestEditor;
  errors: Partial<Record<MissingField, string>>;
}) {
  const { t } = useTranslation();
  const { kind } = form.object;
  const { why } = editor.fields;
  return (
    <div className="stack wide">
      <div className="stack tight">
        <h1>{t('interest.why')}</h1>
        <p className="quiet">{t('interest.whyHelp')}</p>
      </div>
      {kind === 'call' && <OperatorChoice form={form} editor={editor} error={errors.operator} />}
      {(kind === 'call' || kind === 'pilot' || kind === 'candidate') && (
        <NeedChoice form={form} editor={editor} />
      )}
      <div className="stack tight">
        <TextArea
          id="why"
          label={t('interest.whyLabel')}
          description={kind === 'role' ? t('interest.nameless') : undefined}
          error={errors.why}
          rows={7}
          maxLength={WHY_MAX}
          value={why}
          onChange={(event) => {
            editor.change({ why: event.target.value });
          }}
        />
        <p className="quiet">{t('interest.characters', { count: why.length, max: WHY_MAX })}</p>
      </div>
    </div>
  );
}

function NeedChoice({ form, editor }: { form: InterestForm; editor: InterestEditor }) {
  const { t } = useTranslation();
  if (form.needs.length === 0) return <p className="quiet">{t('interest.noNeeds')}</p>;
  return (
    <Select
      id="need"
      label={t('interest.forNeed')}
      value={editor.fields.needId ?? ''}
      options={[
        { value: '', text: t('interest.noNeed') },
        ...form.needs.map(({ id, title }) => ({ value: id, text: title })),
      ]}
      onChange={(event) => {
        editor.change({ needId: event.target.value === '' ? null : event.target.value });
      }}
    />
  );
}

function OperatorChoice({
  form,
  editor,
  error,
}: {
  form: InterestForm;
  editor: InterestEditor;
  error: string | undefined;
}) {
  const { t } = useTranslation();
  if (form.operators.length === 0) return <p>{t('interest.noOperators')}</p>;
  return (
    <ChoiceGroup legend={t('interest.forOperator')} description={t('interest.forOperatorHelp')}>
      {error !== undefined && (
        <p className="ds-validation-message" data-color="danger">
          {error}
        </p>
      )}
      {form.operators.map(({ id, name }, i) => (
        <Choice
          key={id}
          type="radio"
          name="operator"
          // The error summary's link leads to the first of them.
          {...(i === 0 ? { id: 'operator' } : {})}
          label={name}
          checked={editor.fields.operatorId === id}
          onChange={() => {
            editor.change({ operatorId: id });
          }}
        />
      ))}
    </ChoiceGroup>
  );
}
