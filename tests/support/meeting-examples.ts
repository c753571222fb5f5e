import type { MeetingProposal } from '@koble/introductions/schema';
import type { z } from 'zod';

/** Three moments of the week after the examples' 1 December 2026, 09:00, 13:00 and 15:00 in Norway. */
export const SLOTS = [
  '2026-12-08T08:00:00.000Z',
  '2026-12-08T12:00:00.000Z',
  '2026-12-09T14:00:00.000Z',
] as const;

/** A proposal of all three, from somebody of the introduction `id`. */
export function aProposal(id: string): z.output<typeof MeetingProposal> {
  return {
    id,
    reason: 'Vise verkstedet og prate om prosjektet',
    place: 'Demovegen 1, Levanger',
    minutes: 45,
    slots: [...SLOTS],
  };
}
