import { DOCUMENTS } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { EditorGroup, FieldError, InBoth, SomeOf, TypedField, type Editing } from './editor-fields';

const MOST_STEPS = 10;

/** What a project has to be, and what is sent in for it. */
export function EditorProject({ editing }: { editing: Editing }) {
  const { t } = useTranslation();
  const { form, change } = editing;
  return (
    <>
      <EditorGroup name="project">
        <div className="fields">
          {(['earliestStartOn', 'latestStartOn', 'latestEndOn'] as const).map((name) => (
            <TypedField key={name} editing={editing} name={name} type="date" />
          ))}
          {(['durationMonthsMax', 'trlMin', 'trlMax'] as const).map((name) => (
            <TypedField key={name} editing={editing} name={name} inputMode="numeric" />
          ))}
        </div>
      </EditorGroup>
      <EditorGroup name="apply">
        <SomeOf
          editing={editing}
          name="documents"
          chosen={form.documents}
          options={DOCUMENTS}
          words={(one) => t(`call.document.${one}`)}
          onChoose={(documents) => {
            change((before) => ({ ...before, documents }));
          }}
        />
        <Steps editing={editing} />
      </EditorGroup>
    </>
  );
}

function Steps({ editing: { form, errors, change } }: { editing: Editing }) {
  const { t } = useTranslation();
  return (
    <fieldset className="ds-fieldset" id="steps" tabIndex={-1}>
      <legend className="ds-label">{t('calls.field.steps')}</legend>
      {form.steps.map((step, i) => (
        <div className="stack tight" key={i}>
          <InBoth
            id={`step-${i}`}
            heading={t('calls.step', { number: i + 1 })}
            value={step}
            onChange={(changed) => {
              change((before) => ({
                ...before,
                steps: before.steps.map((one, at) => (at === i ? changed : one)),
              }));
            }}
          />
          <div>
            <Button
              variant="tertiary"
              onClick={() => {
                change((before) => ({
                  ...before,
                  steps: before.steps.filter((_, at) => at !== i),
                }));
              }}
            >
              {t('calls.removeStep', { number: i + 1 })}
            </Button>
          </div>
        </div>
      ))}
      <FieldError error={errors.steps} />
      {form.steps.length < MOST_STEPS && (
        <Button
          variant="secondary"
          onClick={() => {
            change((before) => ({ ...before, steps: [...before.steps, { nb: '', en: '' }] }));
          }}
        >
          {t('calls.addStep')}
        </Button>
      )}
    </fieldset>
  );
}
