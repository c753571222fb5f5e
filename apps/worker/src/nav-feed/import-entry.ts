import { saveImportedEmployer } from '@koble/accounts';
import { inTransaction, type Db } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { fingerprint } from '@koble/kernel/fingerprint';
import { removeImportedNeed, saveImportedNeed } from '@koble/needs';
import { FeedEntry } from './feed-entry';
import { roleOfAd, type ImportedRole } from './role-of-ad';

/** What entries are taken in with: the counties whose adverts are wanted, as the feed writes them. */
export interface ImportServices {
  db: Db;
  clock: Clock;
  counties: readonly string[];
}

/** What became of an entry; one that was refused says why. */
export type Outcome = 'written' | 'unchanged' | 'stopped' | { reason: string };

/** Takes an entry in as a role, or the role out whose advert is stopped or has moved out of the counties. The same again changes nothing. */
export async function importEntry(services: ImportServices, value: unknown): Promise<Outcome> {
  const parsed = FeedEntry.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `import.bad_field ${issue?.path.join('.') ?? ''}` };
  }
  const { uuid, status, ad } = parsed.data;
  if (status === 'INACTIVE' || ad === null) return removeAd(services.db, uuid);
  const role = roleOfAd(ad, services.counties);
  if (role === 'import.outside_region')
    return (await removeAd(services.db, uuid)) === 'stopped' ? 'stopped' : { reason: role };
  return typeof role === 'string' ? { reason: role } : saveRole(services, uuid, role);
}

/** Takes the role of an advert out, if there is one. */
export async function removeAd(db: Db, sourceId: string): Promise<'stopped' | 'unchanged'> {
  return (await removeImportedNeed(db, { source: 'nav', sourceId })) ? 'stopped' : 'unchanged';
}

function saveRole(
  { db, clock }: Pick<ImportServices, 'db' | 'clock'>,
  sourceId: string,
  role: ImportedRole,
): Promise<Outcome> {
  return inTransaction(db, async (trx) => {
    const organisationId = await saveImportedEmployer(trx, { ...role.employer, at: clock.now() });
    const { employer, ...need } = role;
    const written = await saveImportedNeed(trx, {
      ...need,
      organisationId,
      source: 'nav',
      sourceId,
      sourceHash: fingerprint({ ...need, employer }),
      open: role.expiresAt > clock.now(),
    });
    return written ? 'written' : 'unchanged';
  });
}
