import type { EligibilityRule } from '@koble/funding/schema';
import { Alert, Button, Select } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleValues } from './editor-rule-values';
import { NEW_RULE, RULE_KINDS, ruleOf, typedOf } from './typed-rule';

/** One rule, of whichever kind; it becomes one of the call's when it is whole. */
export function RuleForm({
  rule,
  onDone,
  onCancel,
}: {
  rule: EligibilityRule | null;
  onDone: (rule: EligibilityRule) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(() => (rule === null ? NEW_RULE : typedOf(rule)));
  const [tried, setTried] = useState(false);
  const made = ruleOf(typed);
  return (
    <div className="box stack wide">
      <Select
        id="rule-kind"
        label={t('calls.ruleKind')}
        value={typed.kind}
        options={RULE_KINDS.map((kind) => ({ value: kind, text: t(`calls.ruleKinds.${kind}`) }))}
        onChange={({ target }) => {
          const kind = RULE_KINDS.find((one) => one === target.value);
          if (kind !== undefined) setTyped({ ...typed, kind });
        }}
      />
      <RuleValues
        typed={typed}
        onChange={(part) => {
          setTyped({ ...typed, ...part });
        }}
      />
      {tried && made === undefined && (
        <Alert tone="danger" live>
          {t('calls.ruleWrong')}
        </Alert>
      )}
      <div className="row">
        <Button
          variant="secondary"
          onClick={() => {
            setTried(true);
            if (made !== undefined) onDone(made);
          }}
        >
          {rule === null ? t('calls.addRule') : t('calls.editRule')}
        </Button>
        <Button variant="tertiary" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
    </div>
  );
}
