import { randomUUID } from 'node:crypto';

/** The ids of a region; each is made up anew. */
export function newIds() {
  return {
    people: {
      seeker: randomUUID(),
      otherSeeker: randomUUID(),
      owner: randomUUID(),
      member: randomUUID(),
      accountant: randomUUID(),
      otherOwner: randomUUID(),
      researcher: randomUUID(),
      otherResearcher: randomUUID(),
      adviser: randomUUID(),
      otherAdviser: randomUUID(),
      funder: randomUUID(),
      county: randomUUID(),
      nobody: randomUUID(),
    },
    organisations: {
      company: randomUUID(),
      otherCompany: randomUUID(),
      partner: randomUUID(),
      otherPartner: randomUUID(),
      operator: randomUUID(),
      otherOperator: randomUUID(),
      funderOrganisation: randomUUID(),
      programme: randomUUID(),
    },
    things: {
      need: randomUUID(),
      metNeed: randomUUID(),
      otherNeed: randomUUID(),
      /** The company's, waiting for the operator's advisers. */
      waitingNeed: randomUUID(),
      offer: randomUUID(),
      /** The partner's, of an offer that is not published yet. */
      pilotDraft: randomUUID(),
      call: randomUUID(),
      candidate: randomUUID(),
      otherCandidate: randomUUID(),
      /** Seeker to company, sent: nobody has said yes but the seeker. */
      applied: randomUUID(),
      /** Seeker to company, introduced, with a thread, a file and a meeting. */
      met: randomUUID(),
      /** The seeker's own draft to the other company. */
      draft: randomUUID(),
      /** Company to partner, sent; the operator's advisers are asked to help. */
      asked: randomUUID(),
      /** The other company to the seeker's card, sent. */
      cardAsked: randomUUID(),
      message: randomUUID(),
      file: randomUUID(),
      meeting: randomUUID(),
      notification: randomUUID(),
      /** The company's with the other company, which is asked. */
      joint: randomUUID(),
      /** The same, agreed on by both. */
      agreedJoint: randomUUID(),
      /** On the company's need, by a visitor. */
      report: randomUUID(),
      invitation: randomUUID(),
      request: randomUUID(),
      consent: randomUUID(),
      /** A word that the operator's adviser has given a meaning. */
      synonym: randomUUID(),
      /** Of the company, which it has declared itself; the other company says that the two are linked. */
      award: randomUUID(),
      /** What the seeker was shown: both roles of the company; the seeker objects to the first. */
      shown: randomUUID(),
      objection: randomUUID(),
      /** The seeker's saved search. */
      alert: randomUUID(),
      /** An address without an account, and its saved search. */
      subscriber: randomUUID(),
      mailedAlert: randomUUID(),
      /** Between company and partner: asked for, with the partner's terms on the table, and accepted by both. */
      askedFor: randomUUID(),
      onTheTable: randomUUID(),
      agreedOn: randomUUID(),
      underWay: randomUUID(),
      /** Under way, with a change that the partner proposes. */
      toChange: randomUUID(),
      delivered: randomUUID(),
      approved: randomUUID(),
      toldOf: randomUUID(),
      companyHours: randomUUID(),
      partnerFile: randomUUID(),
      /** The company's funding cases by their states, and something to do for the first. */
      plannedCase: randomUUID(),
      requestedCase: randomUUID(),
      grantedCase: randomUUID(),
      caseItem: randomUUID(),
      caseFile: randomUUID(),
      /** The company's plans, with something to do for each: its own, and one shared with the operator. */
      plan: randomUUID(),
      sharedPlan: randomUUID(),
      planTask: randomUUID(),
      sharedTask: randomUUID(),
      /** The funder's, of a new call. */
      callDraft: randomUUID(),
      /** Of the call, by a visitor. */
      correction: randomUUID(),
    },
    /** A session of each, by the person's id. */
    sessions: new Map<string, string>(),
  };
}
export type Ids = ReturnType<typeof newIds>;
