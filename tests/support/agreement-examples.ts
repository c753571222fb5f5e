import {
  acceptAgreement,
  layTerms,
  requestAgreement,
  startAgreement,
  type AgreementPlace,
} from '@koble/agreements';
import type { AgreementRequest, AgreementTerms } from '@koble/agreements/schema';
import type { Db } from '@koble/db';
import { addActor, addPilotOffer } from './introduction-examples';

/** Terms of four weeks of robot welding from the eleventh of January 2027; a test changes what it is about. */
export function theTerms(changed: Partial<AgreementTerms> = {}): AgreementTerms {
  return {
    scope: ['Vi velger tre av bedriftens deler', 'Vi sveiser dem med robot og måler tiden'],
    deliverables: ['Regnestykke over tid og kostnad'],
    researcherHours: 100,
    priceOre: 11_000_000,
    companyHours: 30,
    startOn: '2027-01-11',
    weeks: 4,
    rights: 'company_owns',
    nda: true,
    callIds: [],
    milestones: [
      { title: 'Delene er valgt', on: '2027-01-18', percent: 30 },
      { title: 'Rapporten er levert', on: '2027-02-08', percent: 70 },
    ],
    ...changed,
  };
}

/** A company, a laboratory with room for two a quarter, and the laboratory's published offer. */
export async function addNegotiators(db: Db) {
  const company = await addActor(db, 'company', { name: 'Demo-Berit Bedrift' });
  const partner = await addActor(db, 'partner', { name: 'Demo-Finn Forsker' });
  const offerId = await addPilotOffer(db, partner.organisationId);
  return { company, partner, offerId };
}
export type Negotiators = Awaited<ReturnType<typeof addNegotiators>>;

/** What a company asks with; a test changes what it is about. */
export function aRequest(
  offerId: string,
  changed: Partial<AgreementRequest> = {},
): AgreementRequest {
  return {
    offerId,
    needId: null,
    message: 'Vi sveiser tre deler for hånd og vil se om en robot gjør det raskere.',
    wishedStartOn: '2027-01-11',
    ...changed,
  };
}

/** A pilot of these two that has begun, at version 5; the clock is where the test's is. */
export async function addRunning(place: AgreementPlace, sides: Negotiators): Promise<string> {
  const { company, partner, offerId } = sides;
  const { id } = await requestAgreement(place, company, aRequest(offerId));
  await layTerms(place, partner, { id, version: 1, move: 'offer', terms: theTerms() });
  await acceptAgreement(place, partner, { id, termsNumber: 1 });
  await acceptAgreement(place, company, { id, termsNumber: 1 });
  await startAgreement(place, company, { id, version: 4 });
  return id;
}

/** A change of an agreement that one side has proposed and signed, of terms in so many weeks. */
export async function addSignedChange(
  db: Db,
  {
    name,
    organisation,
    at,
    reason,
    weeks,
    ...proposed
  }: {
    agreementId: string;
    personId?: string;
    side: 'company' | 'partner';
    name: string;
    organisation: string;
    at: Date | string;
    reason: string;
    weeks: number;
  },
): Promise<void> {
  const { agreementId: _, ...signer } = proposed;
  const terms = JSON.stringify(theTerms({ weeks }));
  const { id: changeId } = await db
    .insertInto('agreementChange')
    .values({ ...proposed, reason, baseNumber: 1, terms, proposedAt: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('agreementChangeSignature')
    .values({ ...signer, changeId, name, organisation, role: 'member', locale: 'nb', at })
    .execute();
}
