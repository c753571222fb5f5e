import { Choice, ChoiceGroup, Select, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../shared/names';
import { CALL_STEPS, NEEDED, type TypedRule } from './typed-rule';

const REGION = '50';

interface Values {
  typed: TypedRule;
  onChange: (part: Partial<TypedRule>) => void;
}

/** The fields of a rule of its kind. */
export function RuleValues(values: Values) {
  const { t } = useTranslation();
  const { typed, onChange } = values;
  switch (typed.kind) {
    case 'form_in':
    case 'form_not_in':
      return (
        <TextField
          id="rule-forms"
          label={t('calls.ruleForms')}
          description={t('calls.ruleFormsHelp')}
          value={typed.forms}
          onChange={({ target }) => {
            onChange({ forms: target.value });
          }}
        />
      );
    case 'age_max_years':
      return (
        <div className="fields">
          <RuleNumber {...values} label={t('calls.ruleYears')} />
          <TextField
            id="rule-exceptional"
            label={t('calls.ruleExceptional')}
            inputMode="numeric"
            value={typed.exceptional}
            onChange={({ target }) => {
              onChange({ exceptional: target.value });
            }}
          />
        </div>
      );
    case 'employees_min':
    case 'employees_max':
      return <RuleNumber {...values} label={t('calls.ruleCount')} />;
    case 'turnover_min':
    case 'turnover_max':
      return <RuleNumber {...values} label={t('calls.ruleKroner')} />;
    case 'trl_min':
    case 'trl_max':
      return <RuleNumber {...values} label={t('calls.ruleLevel')} />;
    case 'industry_in':
    case 'industry_not_in':
      return <RuleIndustries {...values} />;
    case 'municipality_in':
      return <RulePlace {...values} />;
    case 'industry_code_in':
      return (
        <TextField
          id="rule-codes"
          label={t('calls.ruleCodes')}
          description={t('calls.ruleCodesHelp')}
          value={typed.codes}
          onChange={({ target }) => {
            onChange({ codes: target.value });
          }}
        />
      );
    case 'place_in':
      return (
        <TextField
          id="rule-places"
          label={t('calls.rulePlaces')}
          description={t('calls.rulePlacesHelp')}
          value={typed.places}
          onChange={({ target }) => {
            onChange({ places: target.value });
          }}
        />
      );
    case 'after_call':
      return <RuleAfter {...values} />;
    case 'needs':
      return <RuleNeed {...values} />;
    case 'any_of':
    case 'all_of':
    case 'not':
      return null;
  }
}

function RuleNumber({ typed, onChange, label }: Values & { label: string }) {
  return (
    <TextField
      id="rule-number"
      label={label}
      inputMode="numeric"
      value={typed.number}
      onChange={({ target }) => {
        onChange({ number: target.value });
      }}
    />
  );
}

function RuleIndustries({ typed: { sections }, onChange }: Values) {
  const { t } = useTranslation();
  const { industries } = useNames();
  return (
    <ChoiceGroup legend={t('calls.ruleIndustries')}>
      {Object.entries(industries).map(([section, name]) => (
        <Choice
          key={section}
          type="checkbox"
          label={name}
          checked={sections.includes(section)}
          onChange={({ target }) => {
            const others = sections.filter((one) => one !== section);
            onChange({ sections: target.checked ? [...others, section].sort() : others });
          }}
        />
      ))}
    </ChoiceGroup>
  );
}

function RulePlace({ typed: { place }, onChange }: Values) {
  const { t } = useTranslation();
  const { municipalities } = useNames();
  return (
    <Select
      id="rule-place"
      label={t('calls.rulePlace')}
      value={place}
      options={[
        { value: '', text: t('calls.choose') },
        { value: REGION, text: t('calls.ruleRegion') },
        ...Object.entries(municipalities)
          .map(([value, text]) => ({ value, text }))
          .sort((a, b) => a.text.localeCompare(b.text, 'nb')),
      ]}
      onChange={({ target }) => {
        onChange({ place: target.value });
      }}
    />
  );
}

function RuleAfter({ typed, onChange }: Values) {
  const { t } = useTranslation();
  return (
    <div className="fields">
      <TextField
        id="rule-call"
        label={t('calls.ruleCall')}
        description={t('calls.ruleCallHelp')}
        value={typed.call}
        onChange={({ target }) => {
          // Of another call: its title is not known here.
          onChange({ call: target.value, callTitle: undefined });
        }}
      />
      <Select
        id="rule-step"
        label={t('calls.ruleStep')}
        value={typed.step}
        options={CALL_STEPS.map((step) => ({ value: step, text: t(`calls.ruleSteps.${step}`) }))}
        onChange={({ target }) => {
          const step = CALL_STEPS.find((one) => one === target.value);
          if (step !== undefined) onChange({ step });
        }}
      />
    </div>
  );
}

function RuleNeed(values: Values) {
  const { t } = useTranslation();
  const { typed, onChange } = values;
  return (
    <div className="fields">
      <Select
        id="rule-needs"
        label={t('calls.ruleNeeds')}
        value={typed.what}
        options={NEEDED.map((what) => ({ value: what, text: t(`needsRule.${what}`) }))}
        onChange={({ target }) => {
          const what = NEEDED.find((one) => one === target.value);
          if (what !== undefined) onChange({ what });
        }}
      />
      <RuleNumber {...values} label={t('calls.ruleCountMaybe')} />
    </div>
  );
}
