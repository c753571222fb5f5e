import { requestAgreement } from '@koble/agreements';
import { saveCandidate } from '@koble/candidates';
import type { Db } from '@koble/db';
import { publishCall } from '@koble/funding';
import type { CallInput } from '@koble/funding/schema';
import type { Clock } from '@koble/kernel';
import { publishNeed } from '@koble/needs';
import type { NewPlan } from '@koble/plans/schema';
import { addOrganisation, addPerson } from './account-examples';
import { aRequest } from './agreement-examples';
import { aProfile } from './candidate-examples';
import { addCompanyPerson } from './case-examples';
import { aCall } from './funding-examples';
import { addPilotOffer } from './introduction-examples';
import { aNeed } from './need-examples';

let made = 0;

/** A company with a need for all three, and somebody, a pilot and a call that it can combine. */
export async function addPlanParts(place: { db: Db; clock: Clock }, of: Partial<CallInput> = {}) {
  made += 1;
  const { db } = place;
  const company = await addCompanyPerson(db);
  const { id: needId } = await publishNeed(
    place,
    company,
    aNeed({ wants: ['people', 'pilot', 'funding'], openings: 1 }),
  );
  const personId = await addPerson(db, 'Demo-Solveig Oppdiktet');
  const { id: person } = await saveCandidate(place, { kind: 'candidate', personId }, aProfile());
  const partnerId = await addOrganisation(db, { kind: 'partner', name: 'Demolab' });
  const pilot = await addPilotOffer(db, partnerId);
  const funderId = await addOrganisation(db, { kind: 'funder', name: 'Demofondet' });
  const funder = { kind: 'funder', personId, organisationId: funderId, role: 'owner' } as const;
  const input = aCall({ funderId, slug: `plan-call-${made}`, ...of });
  const { id: call } = await publishCall(place, funder, input);
  const parts = { person, pilot, calls: [call] };
  return {
    company,
    personId,
    input: { needId, parts } satisfies NewPlan,
    /** The company asks the partner for the pilot, to begin on this day; gives the agreement's id. */
    askPartner: async (wishedStartOn: string) =>
      (await requestAgreement(place, company, aRequest(pilot, { wishedStartOn }))).id,
    /** Publishes one call more, and gives its id. */
    addCall: async (more: Partial<CallInput>) => {
      const slug = `${input.slug}-more`;
      return (await publishCall(place, funder, { ...input, slug, ...more })).id;
    },
    /** Publishes the call anew with this changed. */
    changeCall: (changed: Partial<CallInput>) =>
      publishCall(place, funder, { ...input, ...changed }),
  };
}
