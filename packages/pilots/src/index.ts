export { getPilotOffer, listPilotSupplies } from './get-pilot-offer';
export { pilotDocuments } from './pilot-document';
export { publishPilot } from './publish-pilot';
