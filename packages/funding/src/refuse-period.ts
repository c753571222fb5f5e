import { begunMonths } from './begun-months';
import { fundingError } from './funding-error';
import type { ProjectPeriod } from './schema';

const MOST_MONTHS = 60;

/**
 * Refuses a project that ends before it starts, that takes more than five years, and costs whose milestones are outside of it or are
 * not the whole. Errors: `funding.project_ends_before_it_starts`, `funding.project_too_long`, `funding.milestones_do_not_fit`.
 */
export function refusePeriod(period: ProjectPeriod): void {
  const { startsOn, endsOn, milestones } = period;
  if (endsOn < startsOn)
    throw fundingError('funding.project_ends_before_it_starts', 'invalid', { field: 'endsOn' });
  if (begunMonths(period) > MOST_MONTHS)
    throw fundingError('funding.project_too_long', 'invalid', { field: 'endsOn' });
  const outside = milestones.some(
    ({ month }) => month < startsOn.slice(0, 7) || month > endsOn.slice(0, 7),
  );
  const percent = milestones.reduce((sum, one) => sum + one.percent, 0);
  if (outside || (milestones.length > 0 && percent !== 100))
    throw fundingError('funding.milestones_do_not_fit', 'invalid', { field: 'milestones' });
}
