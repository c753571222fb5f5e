import type { Actor } from '@koble/accounts/schema';
import { getCandidateCard } from '@koble/candidates';
import { getCall, nextDeadline } from '@koble/funding';
import type { FundingCall } from '@koble/funding/schema';
import { assertNever } from '@koble/kernel';
import { getPublicNeed } from '@koble/needs';
import { getPilotOffer } from '@koble/pilots';
import type { Subject } from './likeness';
import type { SimilarInput } from './schema';
import type { SearchServices } from './search-services';

/** What a listing is compared by, and its title for a search by words. */
export interface SimilarSubject extends Subject {
  /** The id of its document. */
  id: string;
  title: string;
  /** Whether it can still be answered. */
  open: boolean;
}

/**
 * The listing whose alternatives are asked for, open or not, as far as the actor may read it. Errors: those of reading its page
 * (`needs.not_found`, `pilots.not_found`, `funding.call_not_found`, `candidates.not_found`).
 */
export async function getSimilarSubject(
  services: Pick<SearchServices, 'db' | 'clock'>,
  actor: Actor,
  { kind, id }: SimilarInput,
): Promise<SimilarSubject> {
  const asked = { id: `${kind}_${id}`, occupations: [], purposes: [], municipality: null };
  switch (kind) {
    case 'role':
    case 'challenge': {
      const need = await getPublicNeed(services, actor, { kind, id });
      const { title, occupations, municipality, open } = need;
      const skills = [...new Set([...need.skillsMust, ...need.skillsShould])];
      return { ...asked, title, skills, occupations, municipality, open };
    }
    case 'pilot': {
      const { title, skills, municipality, state } = await getPilotOffer(services, actor, id);
      return { ...asked, title, skills, municipality, open: state === 'published' };
    }
    case 'call': {
      const call = await getCall(services, actor, id);
      const { title, skills, purposes } = call;
      return {
        ...asked,
        title,
        skills,
        purposes,
        open: canBeAppliedFor(call, services.clock.now()),
      };
    }
    case 'candidate': {
      // The card names no occupation and no municipality, and only an active profile has one.
      const { skills } = await getCandidateCard(services, actor, id);
      return { ...asked, title: '', skills, open: true };
    }
    default:
      return assertNever(kind);
  }
}

/** Published and not past its last deadline, as the search has it too. */
function canBeAppliedFor(call: FundingCall, now: Date): boolean {
  const isOver = call.deadlines.length > 0 && nextDeadline(call, now) === null;
  return call.state === 'published' && !isOver;
}
