/** What happens to a joint need that its members are to hear of. */
export type JointStep =
  | { kind: 'joint.invited' }
  | { kind: 'joint.joined' }
  | { kind: 'joint.declined' }
  /** `asked` is the company that is not asked any more; it hears of it too. */
  | { kind: 'joint.withdrawn'; asked: string }
  | { kind: 'joint.terms' }
  | { kind: 'joint.agreed' }
  | { kind: 'joint.left' };

/** The same, where it happened; `by` is the company that did it. */
export type JointNeedEvent = JointStep & { jointId: string; by: string };
