/** What happens to people and organisations that somebody is to hear of. Ids, not names; they are read when it is told. */
export type AccountEvent =
  | { kind: 'invitation.made'; invitationId: string; token: string }
  | { kind: 'invitation.accepted'; invitationId: string; personId: string }
  | { kind: 'membership.asked'; requestId: string }
  | { kind: 'membership.decided'; requestId: string }
  | { kind: 'membership.removed'; organisationId: string; personId: string }
  | { kind: 'consent.asked'; consentId: string }
  | { kind: 'consent.given'; consentId: string }
  | { kind: 'consent.ended'; consentId: string }
  | { kind: 'profile.expires'; candidateId: string; onDate: string }
  | { kind: 'need.expires'; needId: string; onDate: string }
  | { kind: 'need.review_asked'; needId: string; onDate: string }
  | { kind: 'need.shared'; needId: string; partnerId: string }
  | { kind: 'need.approved'; needId: string; operatorId: string }
  | { kind: 'need.sent_back'; needId: string; operatorId: string };
