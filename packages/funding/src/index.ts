export { answerFunding } from './answer-funding';
export { nextDeadline } from './call';
export { callDocuments } from './call-document';
export { checkEligibility } from './eligibility';
export type { FundingErrorCode } from './funding-error';
export { getCall, listCallSupplies } from './get-call';
export { insertSchemes } from './insert-schemes';
export { moneyOf } from './money';
export { publishCall } from './publish-call';
