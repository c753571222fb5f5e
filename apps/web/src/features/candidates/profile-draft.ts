import {
  CandidateInput,
  CardInput,
  type OwnProfile,
  type SALARY_PERIODS,
} from '@koble/candidates/schema';
import { oreOfText } from '@koble/kernel';

/** A profile while it is being written: what is no number or amount stays as it was typed, to be put right. */
export interface ProfileDraft {
  occupations: readonly string[];
  skills: readonly string[];
  languages: readonly string[];
  experience: CandidateInput['experience'] | '';
  municipality: string;
  radius: string;
  modes: CandidateInput['modes'];
  extents: CandidateInput['extents'];
  availableOn: string;
  salary: string;
  salaryPer: (typeof SALARY_PERIODS)[number];
  paused: boolean;
}

export const EMPTY_PROFILE: ProfileDraft = {
  occupations: [],
  skills: [],
  languages: [],
  experience: '',
  municipality: '',
  radius: '50',
  modes: [],
  extents: [],
  availableOn: '',
  salary: '',
  salaryPer: 'month',
  paused: false,
};

/** The fields that may have to be put right, in the order of the page; each is the id of its element. */
export const PROFILE_FIELDS = [
  'occupations',
  'skills',
  'languages',
  'experience',
  'municipality',
  'radiusKm',
  'modes',
  'extents',
  'availableOn',
  'salaryWish',
] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
/** What is wrong with each field, once somebody has tried to save. */
export type FieldErrors = Partial<Record<ProfileField, string>>;

export function draftOf({ stated }: Pick<OwnProfile, 'stated'>): ProfileDraft {
  const { radiusKm, salaryWish, availableOn, ...same } = stated;
  return {
    ...same,
    radius: String(radiusKm),
    availableOn: availableOn ?? '',
    salary: salaryWish === null ? '' : String(salaryWish.ore / 100),
    salaryPer: salaryWish?.per ?? EMPTY_PROFILE.salaryPer,
  };
}

/** What is stated; undefined as long as something must be put right. */
export function statedOf(draft: ProfileDraft): CandidateInput | undefined {
  return CandidateInput.safeParse(typedOf(draft)).data;
}

/** What the card is made of; undefined as long as part of it is missing. */
export function cardInputOf(draft: ProfileDraft): CardInput | undefined {
  const { salaryWish: _wish, paused: _paused, ...card } = typedOf(draft);
  return CardInput.safeParse(card).data;
}

export function profileProblems(draft: ProfileDraft): ProfileField[] {
  const wrong = CandidateInput.safeParse(typedOf(draft)).error?.issues ?? [];
  return PROFILE_FIELDS.filter((field) => wrong.some(({ path }) => path[0] === field));
}

function typedOf({ radius, salary, salaryPer, availableOn, ...same }: ProfileDraft) {
  return {
    ...same,
    radiusKm: /^\d{1,4}$/.test(radius.trim()) ? Number(radius) : undefined,
    availableOn: availableOn === '' ? null : availableOn,
    salaryWish: salary.trim() === '' ? null : { ore: oreOfText(salary), per: salaryPer },
  };
}
