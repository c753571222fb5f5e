import { z } from 'zod';
import { CriterionClaim, type Criterion } from './schema';

/** The claims as their column holds them. */
const ClaimsColumn = z.array(CriterionClaim);

export function readClaims(column: unknown): CriterionClaim[] {
  return ClaimsColumn.parse(column);
}

/** What is said of each criterion of the object, and of no other; what is not claimed is not met. */
export function claimsOf(
  criteria: readonly Criterion[],
  claims: readonly CriterionClaim[],
): CriterionClaim[] {
  return criteria.map(({ skillId, demand }) => {
    const claim = claims.find((one) => one.skillId === skillId && one.demand === demand);
    return { skillId, demand, met: claim?.met ?? false, evidence: claim?.evidence ?? '' };
  });
}

/** How many criteria are met, of how many, and the skills that must be there and are not. */
export function tallyOf(claims: readonly CriterionClaim[]): {
  criteriaMet: number;
  criteriaTotal: number;
  missingMust: string[];
} {
  return {
    criteriaMet: claims.filter(({ met }) => met).length,
    criteriaTotal: claims.length,
    missingMust: claims
      .filter(({ demand, met }) => demand === 'must' && !met)
      .map(({ skillId }) => skillId),
  };
}
