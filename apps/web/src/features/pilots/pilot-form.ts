import { readDraft, type DraftProblem, type PilotDraft } from '@koble/pilots/schema';

/** What can be wrong in the form, in its order; each is also the id of its field and has its words under `offers.wrong`. */
const FORM_FIELDS = [
  ...(['title', 'summary', 'skills', 'industries', 'method', 'deliverables'] as const),
  ...(['dataNeeded', 'weeks', 'researcherHours', 'companyHours', 'place', 'municipality'] as const),
  ...(['trlIn', 'trlOut', 'languages', 'topic', 'supervisor', 'semester', 'topicsBy'] as const),
  ...(['startsOn', 'deliversOn', 'priceKroner', 'ipr', 'publication', 'nda'] as const),
  ...(['capacityPerQuarter', 'nextFreeOn', 'quarters', 'callIds', 'references'] as const),
] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FieldErrors = Partial<Record<FormField, string>>;

/** What keeps a draft from being published, each field once, in the order of the form. */
export function wrongFields(draft: PilotDraft): FormField[] {
  const read = readDraft(draft);
  const problems = 'problems' in read ? read.problems : [];
  const wrong = new Set(problems.map(({ field }: DraftProblem) => formField(field)));
  if (draft.place === 'lab' && draft.municipality === null) wrong.add('municipality');
  return FORM_FIELDS.filter((field) => wrong.has(field));
}

/** Where a path stands in the form: "task.startsOn" has a field of its own, "references.0.year" is one of the references. */
export function formField(path: string): FormField | undefined {
  const [first, second] = path.split('.');
  const name = first === 'task' ? second : first;
  return FORM_FIELDS.find((field) => field === name);
}

/** What of two drafts is not the same, by the draft's own fields. */
export function differingFields(mine: PilotDraft, theirs: PilotDraft): (keyof PilotDraft)[] {
  const ours: Readonly<Record<string, unknown>> = mine;
  const others: Readonly<Record<string, unknown>> = theirs;
  return DRAFT_FIELDS.filter(
    (field) => JSON.stringify(ours[field]) !== JSON.stringify(others[field]),
  );
}

const DRAFT_FIELDS = [
  ...(['type', 'title', 'summary', 'method', 'skills', 'industries', 'weeks'] as const),
  ...(['researcherHours', 'priceKroner', 'companyHours', 'deliverables', 'dataNeeded'] as const),
  ...(['place', 'municipality', 'ipr', 'publication', 'nda', 'capacityPerQuarter'] as const),
  ...(['quarters', 'nextFreeOn', 'trlIn', 'trlOut', 'languages', 'callIds'] as const),
  ...(['references', 'task'] as const),
] as const satisfies (keyof PilotDraft)[];
