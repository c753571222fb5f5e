export { getPilotOffer, listPilotSupplies } from './get-pilot-offer';
export { pilotDocuments } from './pilot-document';
export { freeSlots, mayBecome, type PilotErrorCode } from './pilot-offer';
