import { assertNever } from '@koble/kernel';
import type { RelatedTo } from '@koble/needs';
import { OCCUPATIONS, occupationGroupOf } from '@koble/taxonomy';
import { purposesOf } from './purposes-of';
import type { ScoredSupply } from './supply';

/** Which needs could be about the same thing as a supply, by what the score asks of it: no need that fits well is missed. */
export function relatedTo(supply: ScoredSupply): RelatedTo {
  switch (supply.kind) {
    case 'candidate': {
      const { skills, occupationGroups } = supply.card;
      return { want: 'people', skills, occupations: occupationsIn(occupationGroups) };
    }
    case 'pilot':
      return { want: 'pilot', skills: supply.offer.skills };
    case 'call': {
      const { purposes } = supply.call;
      const pays = (['people', 'pilot', 'funding'] as const).filter((want) =>
        purposesOf({ wants: [want] }).some((purpose) => purposes.includes(purpose)),
      );
      return { want: 'funding', pays };
    }
    default:
      return assertNever(supply);
  }
}

function occupationsIn(groups: readonly string[]): string[] {
  return OCCUPATIONS.map(({ id }) => id).filter((id) => groups.includes(occupationGroupOf(id)));
}
