import { occupationGroupsOf } from './candidate';
import { cardOf } from './candidate-card';
import { readStated } from './read-stated';
import type { CardInput, NamelessCard } from './schema';

/** The card that companies would see of what is stated here, before any of it is saved. Errors: those of `readStated`. */
export function previewCard(stated: CardInput): NamelessCard {
  return cardOf({
    ...stated,
    ...readStated(stated),
    occupationGroups: occupationGroupsOf(stated.occupations),
  });
}
