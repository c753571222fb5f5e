export { confirmSlot } from './confirm-slot';
export { getPilotOffer, listPilotSupplies } from './get-pilot-offer';
export { holdSlot } from './hold-slot';
export { pilotDocuments } from './pilot-document';
export type { PilotErrorCode } from './pilot-offer';
export { publishPilot } from './publish-pilot';
export { quarterOf } from './quarter';
export { releaseSlot } from './release-slot';
