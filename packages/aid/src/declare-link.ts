import { asActor, organisationOfNumber, recordAct, type BusinessRegister } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import { emitEvent, type Db, type Trx } from '@koble/db';
import type { Clock } from '@koble/kernel';
import { aidError } from './aid-error';
import type { AidEvent } from './aid-event';
import { insertLink, isCompany, listLinks } from './aid-link-queries';
import type { LinkDeclaration } from './award-input';
import { agreeTo } from './answer-link';
import { canManageLinks } from './link';

/** Each tells another company: nobody is to write to many that way. */
const MOST_LINKS = 20;

interface Services {
  db: Db;
  clock: Clock;
  register: BusinessRegister;
}

/**
 * Declares the company with this number to be the same undertaking as the actor's; it is told and may object. Where that company has
 * declared the same, this is its answer. Errors: `aid.not_yours`, `aid.own_number`, `aid.not_a_company`, `aid.already_linked`,
 * `aid.link_objected` (all of the field `number`), `aid.too_many_links`, and those of the register for a company that Koble does
 * not know.
 */
export async function declareLink(
  { db, clock, register }: Services,
  actor: OrganisationActor<'company'>,
  { number }: LinkDeclaration,
): Promise<void> {
  if (!canManageLinks(actor)) throw aidError('aid.not_yours', 'forbidden');
  const linkedId = await organisationOfNumber({ db, register }, number);
  if (linkedId === actor.organisationId) throw aidError('aid.own_number', 'invalid', 'number');
  await asActor(db, actor, async (trx) => {
    if (!(await isCompany(trx, linkedId))) throw aidError('aid.not_a_company', 'invalid', 'number');
    const links = await listLinks(trx, actor.organisationId);
    const known = links.find(({ otherId }) => otherId === linkedId);
    if (known?.state === 'agreed') throw aidError('aid.already_linked', 'conflict', 'number');
    if (known?.declaredByUs === false)
      return agreeTo(trx, actor, { declarerId: linkedId, at: clock.now() });
    if (known !== undefined)
      throw known.state === 'objected'
        ? aidError('aid.link_objected', 'conflict', 'number')
        : aidError('aid.already_linked', 'conflict', 'number');
    if (links.filter(({ declaredByUs }) => declaredByUs).length >= MOST_LINKS)
      throw aidError('aid.too_many_links', 'conflict');
    return declare(trx, actor, { linkedId, at: clock.now() });
  });
}

async function declare(
  trx: Trx,
  actor: OrganisationActor<'company'>,
  { linkedId, at }: { linkedId: string; at: Date },
): Promise<void> {
  const { organisationId } = actor;
  const inserted = await insertLink(trx, { organisationId, linkedId, declaredAt: at });
  // The other company has declared the same since the links were read.
  if (!inserted) throw aidError('aid.already_linked', 'conflict', 'number');
  await emitEvent<AidEvent>(trx, { kind: 'aid.link_declared', organisationId, linkedId });
  await recordAct(trx, actor, {
    action: 'aid_link.declared',
    objectKind: 'organisation',
    objectId: linkedId,
  });
}
