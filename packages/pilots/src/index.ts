export { getPilotOffer, listPilotSupplies } from './get-pilot-offer';
export { pilotDocuments } from './pilot-document';
export type { PilotErrorCode } from './pilot-offer';
export { publishPilot } from './publish-pilot';
