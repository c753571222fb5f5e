import { asActor } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db, Trx } from '@koble/db';
import { listCallSupplies } from '@koble/funding';
import type { Clock } from '@koble/kernel';
import { getPilotOffer } from '@koble/pilots';
import { actionsOf, sideOf } from './agreement-actions';
import { agreementNotFound } from './agreement-error';
import type { AgreementView, LaidTerms } from './agreement-views';
import { findOpenChange } from './change-queries';
import { decidedChanges, proposedView } from './changes-of';
import { findDocument } from './document-queries';
import { firstTerms } from './first-terms';
import { listHistory } from './history-queries';
import { grantTogether, linkedCalls } from './linked-calls';
import { findNamedAgreement, type NamedAgreement } from './list-queries';
import { listSignatures } from './signature-queries';
import { summaryOf } from './summary';
import type { AgreementTerms } from './terms';
import { termsDifference } from './terms-difference';
import { listTerms, type NumberedTerms } from './terms-queries';

interface Place {
  db: Db;
  clock: Clock;
}

/** One agreement as one of its sides sees it. Error: `agreements.not_found`, also for what is others'. */
export async function getAgreement(
  { db, clock }: Place,
  actor: OrganisationActor,
  { id }: { id: string },
): Promise<AgreementView> {
  return asActor(db, actor, async (trx) => {
    const named = await findNamedAgreement(trx, id);
    const side = named && sideOf(actor, named);
    if (named === undefined || side === undefined) throw agreementNotFound();
    const laid = await listTerms(trx, id);
    const nextTerms = laid.at(-1)?.terms ?? (await offeredTerms({ trx, clock }, actor, named));
    const shown = nextTerms === null ? [] : [...laid, { terms: nextTerms }];
    const document = await findDocument(trx, id);
    const change = await findOpenChange(trx, id);
    // The sums are of the last: of what holds, not of what is proposed.
    const linked = change === undefined ? shown : [change, ...shown];
    return {
      ...summaryOf(named, side),
      offerId: named.offerId,
      need: named.needId === null ? null : { id: named.needId, title: named.needTitle ?? '' },
      message: named.message,
      wishedStartOn: named.wishedStartOn,
      quarter: named.quarter,
      terms: withChanges(laid).reverse(),
      accepted: { company: named.companyAccepted, partner: named.partnerAccepted },
      signatures: await listSignatures(trx, id),
      calls: await linkedCalls({ trx, at: clock.now() }, linked),
      togetherOre: await grantTogether({ trx, at: clock.now() }, shown),
      document: document === undefined ? null : document.frozen,
      change: change === undefined ? null : proposedView(change, laid),
      decided: await decidedChanges(trx, id, laid),
      startedOn: named.startedOn,
      end: endOf(named),
      history: await listHistory(trx, id),
      actions: actionsOf(actor, named, change),
      nextTerms,
    };
  });
}

function withChanges(laid: readonly NumberedTerms[]): LaidTerms[] {
  return laid.map(({ at, ...one }, index) => {
    const before = laid[index - 1];
    return {
      ...one,
      at: at.toISOString(),
      changes: before === undefined ? [] : termsDifference(before.terms, one.terms),
    };
  });
}

function endOf({ endedBy, endReason, endText }: NamedAgreement): AgreementView['end'] {
  return endedBy === null ? null : { reason: endReason, text: endText ?? '', side: endedBy };
}

/** For the partner to begin with; the company may not see its offer any more. */
async function offeredTerms(
  { trx, clock }: { trx: Trx; clock: Clock },
  actor: OrganisationActor,
  { offerId, wishedStartOn }: NamedAgreement,
): Promise<AgreementTerms | null> {
  if (actor.kind !== 'partner') return null;
  const offer = await getPilotOffer({ db: trx, clock }, actor, offerId);
  const callIds = offer.calls.map(({ id }) => id);
  const open = await listCallSupplies(trx, callIds, clock.now());
  return firstTerms(offer, { startOn: wishedStartOn, callIds: open.map(({ call }) => call.id) });
}
