import type { ListingCard } from '@koble/catalogue/schema';
import { plainLine } from '@koble/kernel';
import type { Edition } from './edition';
import type { Listing } from './listing';
import { isPublicKind } from './public-kinds';

/** The cards of a search as anybody may have them. A card of a person is left out, whoever the search was made for. */
export function publicListings(cards: readonly ListingCard[], edition: Edition): Listing[] {
  return cards.flatMap((card) => publicListing(card, edition) ?? []);
}

/** One card likewise; undefined for a person's. */
export function publicListing(card: ListingCard, edition: Edition): Listing | undefined {
  const { kind, municipality } = card;
  if (!isPublicKind(kind)) return undefined;
  const { skills, occupations, municipalities } = edition.names;
  const named = (names: Record<string, string>) => (id: string) => ({ id, name: names[id] ?? id });
  return {
    id: card.id,
    kind,
    url: edition.urlOf(card),
    // XML has no sign for a control character, and no reader of feeds shows where a line turns.
    title: plainLine(card.title),
    summary: plainLine(card.summary),
    organisation: plainLine(card.organisation),
    municipality: municipality === null ? null : named(municipalities)(municipality),
    km: card.km,
    skills: card.skills.map(named(skills)),
    occupations: card.occupations.map(named(occupations)),
    mode: card.mode,
    extent: card.extent,
    purposes: card.purposes,
    instrument: card.instrument,
    publishedAt: card.publishedAt,
    deadline: card.deadline,
    amountOre: card.amountOre,
    capacity: card.capacity,
  };
}
