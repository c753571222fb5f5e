import { AppError, type ErrorKind } from '@koble/kernel';

export type PlanErrorCode =
  /** Also for what is another company's, or not shared any more. */
  | 'plans.not_found'
  /** Somebody else, or a part of it, has changed it since it was read; `details` hold the `version` now. */
  | 'plans.changed_meanwhile'
  | 'plans.unknown_need'
  /** A part is not there any more, or not for this company. */
  | 'plans.part_gone'
  | 'plans.no_parts'
  | 'plans.unknown_person'
  /** The operator does not act for the company. */
  | 'plans.no_consent'
  | 'plans.nothing_changed'
  | 'plans.not_own_task'
  /** `details` hold how many there may be (`max`). */
  | 'plans.too_many';

export function planError(
  code: PlanErrorCode,
  kind: ErrorKind,
  options: { field?: string; details?: Record<string, string | number> } = {},
): AppError<PlanErrorCode> {
  return new AppError(code, kind, options);
}

export function planNotFound(): AppError<PlanErrorCode> {
  return planError('plans.not_found', 'not_found');
}
