import type {
  Criterion,
  CriterionClaim,
  InterestDraft,
  InterestForm,
} from '@koble/introductions/schema';

/** What somebody fills in of an interest. */
export type InterestFields = Omit<InterestDraft, 'object'>;

export const WHY_MAX = 800;
export const EVIDENCE_MAX = 200;

export const INTEREST_STEPS = ['criteria', 'why', 'consent'] as const;
export type InterestStep = (typeof INTEREST_STEPS)[number];

/** The steps that have something to ask. */
export function stepsOf({ criteria }: Pick<InterestForm, 'criteria'>): InterestStep[] {
  return INTEREST_STEPS.filter((step) => step !== 'criteria' || criteria.length > 0);
}

/** What the form begins with: the draft that there is, or what the sender's profile says and what there is no choice about. */
export function fieldsOf(
  form: Pick<InterestForm, 'draft' | 'criteria' | 'ownSkills' | 'needs' | 'operators'>,
): InterestFields {
  if (form.draft !== null) {
    const { needId, operatorId, criteria, why } = form.draft;
    return { needId, operatorId, criteria, why };
  }
  return {
    needId: form.needs.length === 1 ? (form.needs[0]?.id ?? null) : null,
    operatorId: form.operators[0]?.id ?? null,
    criteria: fromProfile(form).map((criterion) => ({ ...criterion, met: true, evidence: '' })),
    why: '',
  };
}

/** What is asked for and stands in the sender's profile. */
export function fromProfile({
  criteria,
  ownSkills,
}: Pick<InterestForm, 'criteria' | 'ownSkills'>): Criterion[] {
  return criteria.filter(({ skillId }) => ownSkills.includes(skillId));
}

/** What the sender says of each criterion that is asked for, the musts first; not met where they have said nothing. */
export function claimsOf(
  { criteria }: Pick<InterestForm, 'criteria'>,
  { criteria: said }: Pick<InterestFields, 'criteria'>,
): CriterionClaim[] {
  const claims = criteria.map(
    ({ skillId, demand }) =>
      said.find((claim) => claim.skillId === skillId && claim.demand === demand) ?? {
        skillId,
        demand,
        met: false,
        evidence: '',
      },
  );
  return claims.toSorted((a, b) => Number(a.demand === 'should') - Number(b.demand === 'should'));
}

/** The claims with one of them changed. */
export function withClaim(
  claims: readonly CriterionClaim[],
  changed: CriterionClaim,
): CriterionClaim[] {
  return claims.map((claim) =>
    claim.skillId === changed.skillId && claim.demand === changed.demand ? changed : claim,
  );
}

/** A field that must be put right before it can be sent; the page has an element of that id. */
export type MissingField = 'why' | 'operator';

export function missingOf(
  step: InterestStep,
  { object }: Pick<InterestForm, 'object'>,
  fields: InterestFields,
): MissingField[] {
  if (step !== 'why') return [];
  return [
    ...(object.kind === 'call' && fields.operatorId === null ? (['operator'] as const) : []),
    ...(fields.why.trim() === '' ? (['why'] as const) : []),
  ];
}

/** The step of a field that the server names: `why`, `criteria.2.evidence`, `operatorId`. */
export function stepOfField(field: string | undefined): InterestStep | undefined {
  if (field === undefined) return undefined;
  if (field.startsWith('criteria')) return 'criteria';
  return field === 'why' || field === 'operatorId' || field === 'needId' ? 'why' : undefined;
}
