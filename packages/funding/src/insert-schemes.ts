import { inTransaction, type Db, type Trx } from '@koble/db';
import { createHash } from 'node:crypto';
import { upsertPublishedCall } from './call-queries';
import { saveFunder } from './funder-queries';
import { SOURCES } from './data/scheme-sources';
import { REAL_SCHEMES, type SchemeData } from './data/schemes';
import { refuseContradictions } from './rule-contradictions';
import { ruleKey } from './rule-key';
import { isGroup } from './rule-tree';
import type { EligibilityRule } from './schema';

/**
 * Publishes the real public schemes with their funders, or writes them again as they are in `REAL_SCHEMES`; all or none.
 * Their ids are made from their names, so that every fresh database orders equal answers alike.
 */
export async function insertSchemes(db: Db | Trx, now: Date): Promise<void> {
  await inTransaction(db, async (trx) => {
    for (const { funder, sources, ...scheme } of REAL_SCHEMES) {
      refuseContradictions(scheme.rules);
      const funderId = await saveFunder(trx, {
        id: idOf(`funder ${funder}`),
        name: funder,
        at: now,
      });
      await upsertPublishedCall(
        trx,
        { ...scheme, rules: scheme.rules.map((rule) => readOn(rule, sources)), funderId },
        { now, id: idOf(scheme.slug) },
      );
    }
  });
}

/** A rule with the page that it was read on. */
function readOn(rule: EligibilityRule, sources: SchemeData['sources']): EligibilityRule {
  const source = Object.entries(sources).find(([fact]) => fact === ruleKey(rule))?.[1];
  return source === undefined || isGroup(rule) ? rule : { ...rule, sourceUrl: SOURCES[source] };
}

/** A UUID of the custom kind (RFC 9562, version 8) from a name. */
function idOf(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const [a, b, c, d, e] = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    hash.slice(13, 16),
    hash.slice(17, 20),
    hash.slice(20, 32),
  ];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
