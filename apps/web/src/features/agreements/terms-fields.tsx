import { MAX_SCOPE_LINES, RIGHTS, type AgreementTerms } from '@koble/agreements/schema';
import { Choice, ChoiceGroup, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { CallFields } from './call-fields';
import { LineFields } from './line-fields';
import { MilestoneFields } from './milestone-fields';
import { RightsText } from './rights-text';
import type { TypedTerms } from './typed-terms';

const MOST_DELIVERABLES = 10;
/** Fields that are one line of text, with how the browser helps to write it. */
const SINGLE = [
  { name: 'price', field: 'priceOre', label: 'terms.price', help: 'terms.priceHelp' },
  { name: 'researcherHours', field: 'researcherHours', label: 'terms.researcherHours' },
  { name: 'companyHours', field: 'companyHours', label: 'terms.companyHours' },
  { name: 'weeks', field: 'weeks', label: 'terms.weeks' },
] as const;

/** Every field of terms. */
export function TermsFields({
  typed,
  errorOf,
  onChange,
}: {
  typed: TypedTerms;
  errorOf: (field: keyof AgreementTerms) => string | undefined;
  onChange: (typed: TypedTerms) => void;
}) {
  const { t } = useTranslation();
  const set = (changed: Partial<TypedTerms>): void => {
    onChange({ ...typed, ...changed });
  };
  return (
    <>
      <LineFields
        id="terms-scope"
        legend={t('terms.scope')}
        description={t('terms.scopeHelp')}
        lines={typed.scope}
        max={MAX_SCOPE_LINES}
        error={errorOf('scope')}
        onChange={(scope) => {
          set({ scope });
        }}
      />
      <LineFields
        id="terms-deliverables"
        legend={t('terms.deliverables')}
        lines={typed.deliverables}
        max={MOST_DELIVERABLES}
        error={errorOf('deliverables')}
        onChange={(deliverables) => {
          set({ deliverables });
        }}
      />
      <div className="field-grid">
        {SINGLE.map(({ name, field, label, ...rest }) => (
          <TextField
            key={name}
            id={`terms-${field}`}
            inputMode={name === 'price' ? 'decimal' : 'numeric'}
            label={t(label)}
            description={'help' in rest ? t(rest.help) : undefined}
            error={errorOf(field)}
            value={typed[name]}
            onChange={(event) => {
              set({ [name]: event.target.value });
            }}
          />
        ))}
        <TextField
          id="terms-startOn"
          type="date"
          label={t('terms.startOn')}
          error={errorOf('startOn')}
          value={typed.startOn}
          onChange={(event) => {
            set({ startOn: event.target.value });
          }}
        />
      </div>
      <MilestoneFields
        id="terms-milestones"
        milestones={typed.milestones}
        error={errorOf('milestones')}
        onChange={(milestones) => {
          set({ milestones });
        }}
      />
      <ChoiceGroup legend={t('terms.rights')}>
        {RIGHTS.map((rights) => (
          <Choice
            key={rights}
            type="radio"
            name="terms-rights"
            label={t(`rights.${rights}.name`)}
            checked={typed.rights === rights}
            onChange={() => {
              set({ rights });
            }}
          />
        ))}
        <RightsText rights={typed.rights} />
      </ChoiceGroup>
      <Choice
        type="checkbox"
        label={t('terms.nda')}
        description={t('terms.ndaLabel')}
        checked={typed.nda}
        onChange={(event) => {
          set({ nda: event.target.checked });
        }}
      />
      <CallFields
        id="terms-callIds"
        calls={typed.calls}
        error={errorOf('callIds')}
        onChange={(calls) => {
          set({ calls });
        }}
      />
    </>
  );
}
