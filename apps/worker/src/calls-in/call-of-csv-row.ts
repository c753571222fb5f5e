import { NOTHING_KNOWN, type ImportedCall } from '@koble/funding';
import { CallInput } from '@koble/funding/schema';
import { CellError, type Cells } from './csv-cells';
import { RULE_COLUMNS, rulesOf } from './csv-rules';

export const REQUIRED_COLUMNS = [
  ...(['id', 'title', 'funder', 'summary_nb', 'summary_en', 'instrument', 'purposes'] as const),
  ...(['source_url', 'checked_on', 'checked_by'] as const),
] as const;

export const COLUMNS: readonly string[] = [
  ...REQUIRED_COLUMNS,
  ...RULE_COLUMNS,
  ...['skills', 'opens_on', 'deadline_kind', 'deadlines', 'forecast_month', 'amount_min_nok'],
  ...['amount_max_nok', 'pot_nok', 'per_employee_cap_nok', 'hour_cap_nok', 'share_percent'],
  ...['intensity_max_percent', 'eligible_costs', 'stacking', 'aid_basis', 'documents'],
  ...['duration_months_max', 'earliest_start_on', 'latest_start_on', 'latest_end_on', 'trl_min'],
  ...['trl_max', 'example_year'],
];

/** A row of docs/calls-csv.md as a call. @throws CellError for a cell that cannot be read */
export function callOfCsvRow(cells: Cells): ImportedCall {
  const deadlines = cells.moments('deadlines');
  const one = oneOf(cells);
  return {
    originId: required(cells, 'id'),
    funder: required(cells, 'funder'),
    call: {
      ...NOTHING_KNOWN,
      slug: required(cells, 'id'),
      title: required(cells, 'title'),
      summary: { nb: required(cells, 'summary_nb'), en: required(cells, 'summary_en') },
      instrument: one('instrument', CallInput.shape.instrument.options),
      purposes: many(cells, 'purposes', CallInput.shape.purposes.element.options),
      skills: cells.list('skills'),
      opensOn: cells.date('opens_on'),
      deadlines,
      deadlineKind: one(
        'deadline_kind',
        CallInput.shape.deadlineKind.options,
        kindOf(deadlines.length),
      ),
      forecastMonth: cells.text('forecast_month'),
      amountMinOre: cells.kronerInOre('amount_min_nok'),
      amountMaxOre: cells.kronerInOre('amount_max_nok'),
      potOre: cells.kronerInOre('pot_nok'),
      perEmployeeCapOre: cells.kronerInOre('per_employee_cap_nok'),
      hourCapOre: cells.kronerInOre('hour_cap_nok'),
      sharePercent: cells.whole('share_percent'),
      intensityMaxPercent: cells.whole('intensity_max_percent'),
      eligibleCosts: many(cells, 'eligible_costs', CallInput.shape.eligibleCosts.element.options),
      stacking: one('stacking', CallInput.shape.stacking.options, 'unknown'),
      aidBasis: one('aid_basis', CallInput.shape.aidBasis.options, 'unknown'),
      documents: many(cells, 'documents', CallInput.shape.documents.element.options),
      durationMonthsMax: cells.whole('duration_months_max'),
      earliestStartOn: cells.date('earliest_start_on'),
      latestStartOn: cells.date('latest_start_on'),
      latestEndOn: cells.date('latest_end_on'),
      trlMin: cells.whole('trl_min'),
      trlMax: cells.whole('trl_max'),
      exampleYear: cells.whole('example_year'),
      rules: rulesOf(cells),
      sourceUrl: required(cells, 'source_url'),
      checkedOn: required(cells, 'checked_on'),
      checkedBy: required(cells, 'checked_by'),
    },
  };
}

function required(cells: Cells, column: string): string {
  const text = cells.text(column);
  if (text === null) throw new CellError(`${column}: is empty`);
  return text;
}

function oneOf(cells: Cells) {
  return <Word extends string>(column: string, words: readonly Word[], otherwise?: Word): Word => {
    const text = cells.text(column);
    if (text === null && otherwise !== undefined) return otherwise;
    return wordOf(column, text ?? '', words);
  };
}

function many<Word extends string>(cells: Cells, column: string, words: readonly Word[]): Word[] {
  return cells.list(column).map((text) => wordOf(column, text, words));
}

function wordOf<Word extends string>(column: string, text: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new CellError(`${column}: "${text.slice(0, 60)}" is none of ${words.join(', ')}`);
  return word;
}

function kindOf(deadlines: number): ImportedCall['call']['deadlineKind'] {
  if (deadlines === 0) return 'unknown';
  return deadlines === 1 ? 'fixed' : 'batch';
}
