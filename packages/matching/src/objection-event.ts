/** What happens to an objection that whoever made it is to hear of. */
export interface MatchingEvent {
  kind: 'objection.answered';
  objectionId: string;
}
