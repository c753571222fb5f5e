import type { CriterionClaim, InterestForm } from '@koble/introductions/schema';
import { Choice, ChoiceGroup, TextField } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { nameOf, useNames } from '../../shared/names';
import { claimsOf, EVIDENCE_MAX, fromProfile, withClaim } from './interest-draft';
import type { InterestEditor } from './use-interest';

/** Which of the musts and shoulds the sender meets, each with one line of how. */
export function CriteriaStep({ form, editor }: { form: InterestForm; editor: InterestEditor }) {
  const { t } = useTranslation();
  const claims = claimsOf(form, editor.fields);
  const change = (changed: CriterionClaim): void => {
    editor.change({ criteria: withClaim(claims, changed) });
  };
  return (
    <div className="stack wide" id="criteria" tabIndex={-1}>
      <div className="stack tight">
        <h1>
          {form.object.kind === 'role'
            ? t('interest.criteria')
            : t('interest.criteriaOrganisation')}
        </h1>
        <p className="quiet">
          {fromProfile(form).length > 0
            ? t('interest.criteriaFromProfile')
            : t('interest.criteriaHelp')}
        </p>
      </div>
      {(['must', 'should'] as const).map((demand) => {
        const these = claims.filter((claim) => claim.demand === demand);
        if (these.length === 0) return null;
        return (
          <ChoiceGroup key={demand} legend={<h2 className="small">{t(`listing.${demand}`)}</h2>}>
            {these.map((claim) => (
              <Claim key={claim.skillId} claim={claim} onChange={change} />
            ))}
          </ChoiceGroup>
        );
      })}
    </div>
  );
}

function Claim({
  claim,
  onChange,
}: {
  claim: CriterionClaim;
  onChange: (changed: CriterionClaim) => void;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const name = nameOf(names.skills, claim.skillId);
  return (
    <div className="claim" data-met={claim.met}>
      <Choice
        type="checkbox"
        checked={claim.met}
        label={name}
        onChange={() => {
          onChange({ ...claim, met: !claim.met });
        }}
      />
      {claim.met && (
        <TextField
          id={`evidence-${claim.demand}-${claim.skillId}`}
          label={t('interest.evidence', { name })}
          description={t('interest.evidenceHelp')}
          maxLength={EVIDENCE_MAX}
          value={claim.evidence}
          onChange={(event) => {
            onChange({ ...claim, evidence: event.target.value });
          }}
        />
      )}
    </div>
  );
}
