export { closePilot } from './close-pilot';
export { confirmSlot } from './confirm-slot';
export { discardDraft } from './discard-draft';
export { getOwnPilot } from './get-own-pilot';
export {
  findHeldPilot,
  getPilotOffer,
  listPilotSupplies,
  type PilotSupply,
} from './get-pilot-offer';
export { holdSlot } from './hold-slot';
export { isOpenOn } from './is-open-on';
export { listOpenOffers } from './list-open-offers';
export { listPayingCalls } from './list-paying-calls';
export { listOwnPilots } from './list-own-pilots';
export { listPartnerLoad } from './list-partner-load';
export { pausePilot } from './pause-pilot';
export { pilotDocuments } from './pilot-document';
export type { PilotErrorCode } from './pilot-offer';
export { publishDraft } from './publish-draft';
export { quarterOf } from './quarter';
export { releaseSlot } from './release-slot';
export { reopenPilot } from './reopen-pilot';
export { saveDraft } from './save-draft';
