import type { EligibilityRule } from '@koble/funding/schema';
import { Alert, Button, Select } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RuleValues } from './editor-rule-values';
import { GROUP_KINDS, isGroupKind, LEAF_KINDS, NEW_RULE, ruleOf, typedOf } from './typed-rule';

/** How deep groups may stand in each other, as the rules are read. */
const DEEPEST = 3;
const MOST_IN_GROUP = 30;

/** One rule, of whichever kind; it becomes one of the call's when it is whole. */
export function RuleForm({
  rule,
  depth,
  listOf,
  onDone,
  onCancel,
}: {
  rule: EligibilityRule | null;
  /** How many groups it stands in. */
  depth: number;
  /** The list of the rules that a group is made of. */
  listOf: (group: {
    rules: readonly EligibilityRule[];
    most: number;
    onChange: (rules: EligibilityRule[]) => void;
  }) => ReactNode;
  onDone: (rule: EligibilityRule) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(() => (rule === null ? NEW_RULE : typedOf(rule)));
  const [tried, setTried] = useState(false);
  const made = ruleOf(typed);
  const kinds = depth < DEEPEST ? [...LEAF_KINDS, ...GROUP_KINDS] : LEAF_KINDS;
  return (
    <div className="box stack wide">
      <Select
        id={`rule-kind-${depth}`}
        label={t('calls.ruleKind')}
        value={typed.kind}
        options={kinds.map((kind) => ({ value: kind, text: t(`calls.ruleKinds.${kind}`) }))}
        onChange={({ target }) => {
          const kind = kinds.find((one) => one === target.value);
          if (kind !== undefined) setTyped({ ...typed, kind });
        }}
      />
      {isGroupKind(typed.kind) ? (
        listOf({
          rules: typed.rules,
          most: typed.kind === 'not' ? 1 : MOST_IN_GROUP,
          onChange(rules) {
            setTyped({ ...typed, rules });
          },
        })
      ) : (
        <RuleValues
          typed={typed}
          onChange={(part) => {
            setTyped({ ...typed, ...part });
          }}
        />
      )}
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
