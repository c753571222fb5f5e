import type { EligibilityRule } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EditorGroup, FieldError, type Editing } from './editor-fields';
import { RuleForm } from './editor-rule-form';
import { useRuleWords } from './rule-words';

/** Who can apply: each rule in the words that others read, and a form for one at a time. */
export function EditorRules({ editing: { form, errors, change } }: { editing: Editing }) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const [edited, setEdited] = useState<number>();
  const { rules } = form;
  const set = (to: (rules: EligibilityRule[]) => EligibilityRule[]): void => {
    change((before) => ({ ...before, rules: to(before.rules) }));
    setEdited(undefined);
  };
  return (
    <EditorGroup name="who">
      <div id="rules" tabIndex={-1} className="stack wide">
        {rules.length === 0 && <p className="quiet">{t('calls.noRules')}</p>}
        <ul className="plain stack">
          {rules.map((rule, i) => (
            <li key={JSON.stringify(rule)}>
              {edited === i ? (
                <RuleForm
                  rule={rule}
                  onDone={(changed) => {
                    set((before) => before.map((one, at) => (at === i ? changed : one)));
                  }}
                  onCancel={() => {
                    setEdited(undefined);
                  }}
                />
              ) : (
                <div className="row">
                  <span>{words(rule)}</span>
                  <Button
                    variant="tertiary"
                    onClick={() => {
                      setEdited(i);
                    }}
                  >
                    {t('calls.editRule')}
                    <span className="visually-hidden"> «{words(rule)}»</span>
                  </Button>
                  <Button
                    variant="tertiary"
                    onClick={() => {
                      set((before) => before.filter((_, at) => at !== i));
                    }}
                  >
                    {t('calls.removeRule')}
                    <span className="visually-hidden"> «{words(rule)}»</span>
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
        <FieldError error={errors.rules} />
        {edited === rules.length ? (
          <RuleForm
            rule={null}
            onDone={(rule) => {
              set((before) => [...before, rule]);
            }}
            onCancel={() => {
              setEdited(undefined);
            }}
          />
        ) : (
          <div>
            <Button
              variant="secondary"
              onClick={() => {
                setEdited(rules.length);
              }}
            >
              {t('calls.addRule')}
            </Button>
          </div>
        )}
      </div>
    </EditorGroup>
  );
}
