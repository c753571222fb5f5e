/** What happens to a joint need that its members are to hear of; `by` is the company that did it. */
export type JointNeedEvent =
  | { kind: 'joint.invited'; jointId: string; by: string }
  | { kind: 'joint.joined'; jointId: string; by: string }
  | { kind: 'joint.declined'; jointId: string; by: string }
  | { kind: 'joint.terms'; jointId: string; by: string }
  | { kind: 'joint.agreed'; jointId: string; by: string }
  | { kind: 'joint.left'; jointId: string; by: string };
