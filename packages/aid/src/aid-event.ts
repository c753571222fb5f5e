/** Two companies; `organisationId` is the one that declared that they are linked. */
interface Link {
  organisationId: string;
  linkedId: string;
}

/** What happens to a link of companies that one of the two is to hear of. */
export type AidEvent =
  | ({ kind: 'aid.link_declared' } & Link)
  | ({ kind: 'aid.link_agreed' } & Link)
  | ({ kind: 'aid.link_objected' } & Link);
