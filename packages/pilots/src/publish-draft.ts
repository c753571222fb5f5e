import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, type Clock } from '@koble/kernel';
import { lockDraft, updateDraft } from './draft-queries';
import type { PilotErrorCode } from './pilot-offer';
import { lockPilot } from './pilot-queries';
import { publishPilot } from './publish-pilot';
import { changedMeanwhile } from './save-draft';
import { readDraft, type DraftProblem } from './schema';

/**
 * What was saved as this version is what others see from now on. Errors name the first field that is wrong: `pilots.wrong_field` or
 * a code of its own; `pilots.changed_meanwhile` where something else was saved since; `pilots.not_found`; those of `publishPilot`.
 */
export async function publishDraft(
  { db, clock }: { db: Db; clock: Clock },
  actor: OrganisationActor<'partner'>,
  { id, version }: { id: string; version: number },
): Promise<{ id: string; version: number }> {
  return asActor(db, actor, async (trx) => {
    // The offer first, as whoever saves does.
    await lockPilot(trx, id);
    const draft = await lockDraft(trx, id);
    if (draft === undefined) throw new AppError<PilotErrorCode>('pilots.not_found', 'not_found');
    if (draft.version !== version) throw changedMeanwhile();
    const read = readDraft(draft.content);
    if ('problems' in read) throw wrongField(read.problems[0]);
    await publishPilot({ trx, clock }, actor, { id, ...read });
    const next = version + 1;
    await updateDraft(trx, id, { version: next, publishedVersion: next, savedAt: clock.now() });
    return { id, version: next };
  });
}

function wrongField(first: DraftProblem | undefined): AppError<PilotErrorCode> {
  return new AppError(first?.code ?? 'pilots.wrong_field', 'invalid', {
    field: first?.field ?? '',
  });
}
