import type { EligibilityRule } from '@koble/funding/schema';
import { Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleForm } from './editor-rule-form';
import { useRuleWords } from './rule-words';

/** Rules in the words that others read, and a form for one at a time; a group has a list of its own inside its form. */
export function RuleList({
  rules,
  depth,
  most,
  onChange,
}: {
  rules: readonly EligibilityRule[];
  /** How many groups this list stands in. */
  depth: number;
  /** How many rules it takes. */
  most: number;
  onChange: (rules: EligibilityRule[]) => void;
}) {
  const { t } = useTranslation();
  const words = useRuleWords();
  const [edited, setEdited] = useState<number>();
  const set = (to: EligibilityRule[]): void => {
    onChange(to);
    setEdited(undefined);
  };
  const close = (): void => {
    setEdited(undefined);
  };
  const listOf = (group: Pick<Parameters<typeof RuleList>[0], 'rules' | 'most' | 'onChange'>) => (
    <RuleList {...group} depth={depth + 1} />
  );
  return (
    <div className="stack wide">
      {rules.length === 0 && <p className="quiet">{t('calls.noRules')}</p>}
      <ul className="plain stack">
        {rules.map((rule, i) => (
          <li key={JSON.stringify(rule)}>
            {edited === i ? (
              <RuleForm
                rule={rule}
                depth={depth}
                listOf={listOf}
                onDone={(changed) => {
                  set(rules.map((one, at) => (at === i ? changed : one)));
                }}
                onCancel={close}
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
                    set(rules.filter((_, at) => at !== i));
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
      {edited === rules.length ? (
        <RuleForm
          rule={null}
          depth={depth}
          listOf={listOf}
          onDone={(rule) => {
            set([...rules, rule]);
          }}
          onCancel={close}
        />
      ) : (
        rules.length < most && (
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
        )
      )}
    </div>
  );
}
