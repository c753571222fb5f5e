import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What a process of this time zone makes of awards around a leap day, a new year and the change of the clocks. */
function balancesIn(zone: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM],
    { cwd: fileURLToPath(new URL('.', import.meta.url)), env: { ...process.env, TZ: zone } },
  );
  if (status !== 0) throw new Error(stderr.toString());
  return stdout.toString();
}

const PROGRAM = `
  import { deMinimisBalance } from './de-minimis.ts';
  import { declarationOf } from './declaration.ts';
  import { ledgerOf } from './ledger.ts';
  const days = ['2023-12-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-03-31', '2024-10-27'];
  const awards = days.map((grantedOn, i) => ({
    id: String(i), ref: null, organisationId: 'a', grantedOn, giver: 'Demofondet', amountOre: 10_000_000 + i, nokPerEur: 11.1,
    basis: 'de_minimis', source: 'declared',
  }));
  const ons = ['2026-12-30', '2026-12-31', '2027-02-28', '2027-03-01', '2027-03-31', '2027-10-26', '2027-10-27'];
  console.log(JSON.stringify(ons.map((today) => {
    const ledger = ledgerOf({ organisationId: 'a', links: [], awards, counted: awards, otherSupport: null, today });
    return [deMinimisBalance(awards, today), ledger, declarationOf({ ledger, company: { name: 'A', number: null }, today }, 'nb')];
  })));
`;

test('the ledger is the same in whichever time zone the process runs', () => {
  const inOslo = balancesIn('Europe/Oslo');
  expect(inOslo).toContain('2027-03-01');
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles'])
    expect(balancesIn(zone), zone).toBe(inOslo);
});
