import {
  acceptAgreement,
  getAgreement,
  layTerms,
  requestAgreement,
  type AgreementPlace,
} from '@koble/agreements';
import type { AgreementTerms } from '@koble/agreements/schema';
import { DAY_MS, addDays, fixedClock, kronerToOre, osloDate } from '@koble/kernel';
import { finishInDemo, runInDemo } from './deliver-in-demo';
import { getDemoSides, type DemoSides } from './demo-side-queries';

/** Into another quarter, of which nothing is taken yet. */
const DAYS_AHEAD = 100;
/** So that what is over today was planned for a quarter that is over too. */
const LONG_AGO = 200;
const MESSAGE =
  'Vi sveiser de samme delene om og om igjen, og det er vondt å få tak i folk. Vi har prøvd en fast jigg. Et godt resultat er at vi vet om en robot lønner seg for oss.';

/**
 * Agreements between the demo's company and partner, made as people make them: one where the company has a new offer to answer, one
 * that both have accepted, with its PDF, one that is worked on, one that is over, with a result that anybody may read, and one that the partner has two days left to answer.
 */
export async function agreeInDemo({ db, clock, files }: AgreementPlace): Promise<void> {
  const now = clock.now();
  const sides = await getDemoSides(db);
  const [negotiated, agreed, running] = sides.offerIds;
  if (negotiated === undefined || agreed === undefined || running === undefined)
    throw new RangeError('the demo partner has too few offers');
  const daysAgo = (days: number): AgreementPlace => ({
    db,
    files,
    clock: fixedClock(new Date(now.getTime() - days * DAY_MS)),
  });
  const startOn = addDays(osloDate(now), DAYS_AHEAD);

  const open = await ask(daysAgo(6), sides, { offerId: negotiated, startOn });
  const offer = await offered(daysAgo(5), sides, open);
  const cheaper = { ...offer, priceOre: offer.priceOre - kronerToOre(20_000) };
  await layTerms(daysAgo(3), sides.company, {
    id: open,
    version: 2,
    move: 'counter',
    terms: { ...cheaper, companyHours: offer.companyHours + 10 },
  });
  await layTerms(daysAgo(1), sides.partner, {
    id: open,
    version: 3,
    move: 'revise',
    terms: { ...cheaper, priceOre: cheaper.priceOre + kronerToOre(8_000), rights: 'company_owns' },
  });

  const { id: finished } = await agree(daysAgo, sides, {
    offerId: agreed,
    days: LONG_AGO,
    startOn: addDays(startOn, -LONG_AGO),
  });
  await finishInDemo(daysAgo, sides, finished);
  const { id, terms } = await agree(daysAgo, sides, { offerId: running, days: 40, startOn });
  await runInDemo(daysAgo, sides, { id, milestone: terms.milestones[0]?.title ?? '' });
  await agree(daysAgo, sides, { offerId: agreed, days: 12, startOn });
  await ask(daysAgo(12), sides, { offerId: running, startOn });
}

/** An agreement that both have accepted, a few days after it was asked for so many days ago. */
async function agree(
  daysAgo: (days: number) => AgreementPlace,
  sides: DemoSides,
  { offerId, days, startOn }: { offerId: string; days: number; startOn: string },
): Promise<{ id: string; terms: AgreementTerms }> {
  const id = await ask(daysAgo(days), sides, { offerId, startOn });
  const terms = await offered(daysAgo(days - 1), sides, id);
  await acceptAgreement(daysAgo(days - 3), sides.partner, { id, termsNumber: 1 });
  await acceptAgreement(daysAgo(days - 4), sides.company, { id, termsNumber: 1 });
  return { id, terms };
}

async function ask(
  place: AgreementPlace,
  { company }: DemoSides,
  { offerId, startOn }: { offerId: string; startOn: string },
): Promise<string> {
  const request = { offerId, needId: null, message: MESSAGE, wishedStartOn: startOn };
  return (await requestAgreement(place, company, request)).id;
}

/** What the offer says, with a promise to keep quiet. */
async function offered(
  place: AgreementPlace,
  { partner }: DemoSides,
  id: string,
): Promise<AgreementTerms> {
  const { nextTerms } = await getAgreement(place, partner, { id });
  if (nextTerms === null) throw new Error('the partner begins with what its offer says');
  const terms = { ...nextTerms, nda: true };
  await layTerms(place, partner, { id, version: 1, move: 'offer', terms });
  return terms;
}
