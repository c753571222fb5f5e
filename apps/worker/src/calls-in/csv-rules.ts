import type { ImportedCall } from '@koble/funding';
import { EligibilityRule } from '@koble/funding/schema';
import { CellError, wholeNumber, type Cells } from './csv-cells';

export const RULE_COLUMNS = [
  ...(['forms', 'not_forms', 'age_max_years', 'employees_min', 'employees_max'] as const),
  ...(['industries', 'not_industries', 'municipality', 'needs'] as const),
] as const;

/** Who may apply, of the columns that say so. @throws CellError */
export function rulesOf(cells: Cells): ImportedCall['call']['rules'] {
  const count = (kind: string, column: string, name: string) => {
    const value = cells.whole(column);
    return value === null ? [] : [{ kind, [name]: value }];
  };
  const list = (kind: string, column: string, name: string) => {
    const values = cells.list(column);
    return values.length === 0 ? [] : [{ kind, [name]: values }];
  };
  const prefix = cells.text('municipality');
  return [
    ...list('form_in', 'forms', 'forms'),
    ...list('form_not_in', 'not_forms', 'forms'),
    ...count('age_max_years', 'age_max_years', 'years'),
    ...count('employees_min', 'employees_min', 'count'),
    ...count('employees_max', 'employees_max', 'count'),
    ...list('industry_in', 'industries', 'sections'),
    ...list('industry_not_in', 'not_industries', 'sections'),
    ...(prefix === null ? [] : [{ kind: 'municipality_in', prefix }]),
    ...cells.list('needs').map(needOf),
  ].map(ruleOf);
}

/** "group_of_companies:3" needs three. */
function needOf(cell: string) {
  const [what = '', count] = cell.split(':');
  return count === undefined
    ? { kind: 'needs', what }
    : { kind: 'needs', what, count: wholeNumber('needs', count) };
}

function ruleOf(raw: { kind: string }): ImportedCall['call']['rules'][number] {
  const parsed = EligibilityRule.safeParse(raw);
  if (!parsed.success) throw new CellError(`rules: ${JSON.stringify(raw)} is none`);
  return parsed.data;
}
