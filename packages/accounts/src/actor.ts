import type { Actor } from './schema';

/** Whether somebody acts for this organisation, whatever their role in it. */
export function actsFor(actor: Actor, organisationId: string): boolean {
  return 'organisationId' in actor && actor.organisationId === organisationId;
}

/** Whether somebody writes in this organisation's name: its accountant looks after money alone. */
export function writesFor(actor: Actor, organisationId: string): boolean {
  return (
    'organisationId' in actor &&
    actor.organisationId === organisationId &&
    actor.role !== 'accountant'
  );
}
