import type { PilotDraft, Quarter } from '@koble/pilots/schema';

type Typed = PilotDraft['quarters'];

/** A draft's quarters with what is typed for one of them; without those that are over, which the form shows no more and a draft has no room for. */
export function withSlots(typed: Typed, { quarter, slots }: Typed[number], now: Quarter): Typed {
  const others = typed.filter((one) => one.quarter !== quarter && one.quarter >= now);
  return slots === '' ? others : [...others, { quarter, slots }];
}
