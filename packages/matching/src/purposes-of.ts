import type { PURPOSES } from '@koble/funding/schema';
import type { NeedInput } from '@koble/needs/schema';

type Purpose = (typeof PURPOSES)[number];

const PURPOSES_OF_WANT: Readonly<Record<NeedInput['wants'][number], readonly Purpose[]>> = {
  people: ['hire', 'training'],
  pilot: ['pilot', 'research'],
  funding: ['investment', 'startup', 'market', 'network', 'research', 'pilot', 'training', 'hire'],
};

/**
 * What money could be used for in this need. Who asks for people or a pilot wants that paid; only who asks for money
 * alone may mean any of it.
 */
export function purposesOf(need: Pick<NeedInput, 'wants'>): Purpose[] {
  const specific = need.wants.filter((want) => want !== 'funding');
  const wants = specific.length > 0 ? specific : need.wants;
  return [...new Set(wants.flatMap((want) => PURPOSES_OF_WANT[want]))];
}
