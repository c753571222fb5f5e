import { bestCombination } from '@koble/funding';
import type { BenchRow } from './bench';
import { FAMILIES, questionOf } from '../support/call-families';
import { percentile, round } from './support/percentile';

export const name = 'combination';

const SEEDS = 200;
/** Until the code is compiled. */
const WARM_UP = 20;
const GOAL_MS = 100;

/**
 * The best combination of thirty calls, for families of calls from usual to made to be hard, many seeds of each: within the goal, and
 * each proved to be the best.
 */
export function run(): Promise<BenchRow[]> {
  return Promise.resolve(
    Object.entries(FAMILIES).flatMap(([family, callOf]) => {
      const times: number[] = [];
      let unproved = 0;
      for (let seed = 1; seed <= WARM_UP + SEEDS; seed += 1) {
        const { calls, costs, context } = questionOf(callOf, seed);
        const began = performance.now();
        const { proved } = bestCombination(calls, costs, context);
        if (seed <= WARM_UP) continue;
        times.push(performance.now() - began);
        if (!proved) unproved += 1;
      }
      return [
        row(`${family}: p95`, percentile(times, 0.95), GOAL_MS),
        row(`${family}: worst`, Math.max(...times), null),
        { ...row(`${family}: unproved of ${SEEDS}`, unproved, 0), unit: '' },
      ];
    }),
  );
}

function row(measure: string, value: number, atMost: number | null): BenchRow {
  return {
    measure: `combination: ${measure}`,
    value: round(value, 1),
    unit: 'ms',
    goal: atMost === null ? '-' : `<= ${atMost}`,
    met: atMost === null ? null : value <= atMost,
  };
}
