import {
  approveDelivery,
  consentToResult,
  deliverAgreement,
  markMilestone,
  spendHours,
  startAgreement,
  writeResult,
  writeReview,
  type AgreementPlace,
} from '@koble/agreements';
import { osloDate } from '@koble/kernel';
import type { DemoSides } from './demo-side-queries';

/** A place as it was so many days ago. */
type DaysAgo = (days: number) => AgreementPlace;

const RESULT = {
  problem:
    'Bedriften brukte mye tid på å sveise de samme delene for hånd, og fikk ikke tak i folk.',
  work: 'Partneren sveiset tre av bedriftens egne deler med robot, og målte tid og kvalitet.',
  outcome:
    'Roboten var raskere på to av de tre delene. Den tredje lønner det seg å sveise for hånd.',
  figures: '40 prosent kortere sveisetid på de to delene (oppdiktede tall)',
  companyNamed: false,
};

/** A pilot on which both work: some hours on each side, the first milestone reached. It was accepted at version 4. */
export async function runInDemo(
  daysAgo: DaysAgo,
  { company, partner }: DemoSides,
  { id, milestone }: { id: string; milestone: string },
): Promise<void> {
  await startAgreement(daysAgo(20), company, { id, version: 4 });
  const spend = (days: number, minutes: number, note: string) => {
    const place = daysAgo(days);
    return { place, hours: { id, spentOn: osloDate(place.clock.now()), minutes, note } };
  };
  for (const { place, hours } of [
    spend(15, 7 * 60, 'Målte delene'),
    spend(12, 5 * 60 + 30, 'Programmerte roboten'),
  ])
    await spendHours(place, partner, hours);
  const { place, hours } = spend(12, 3 * 60, 'Viste fram verkstedet');
  await spendHours(place, company, hours);
  await markMilestone(daysAgo(10), partner, { id, title: milestone, done: true });
}

/** A pilot from its beginning to reviews by both and a result that anybody may read. It was accepted at version 4. */
export async function finishInDemo(
  daysAgo: DaysAgo,
  { company, partner }: DemoSides,
  id: string,
): Promise<void> {
  await startAgreement(daysAgo(60), partner, { id, version: 4 });
  await deliverAgreement(daysAgo(30), partner, { id, version: 5 });
  await approveDelivery(daysAgo(27), company, { id, version: 6 });
  const review = { id, result: 4, cooperation: 5, again: 5, text: '' };
  await writeReview(daysAgo(26), company, {
    ...review,
    text: 'Vi fikk klare svar, og vet hva vi skal gjøre videre.',
  });
  await writeReview(daysAgo(25), partner, review);
  await writeResult(daysAgo(24), partner, { id, version: 0, ...RESULT });
  await consentToResult(daysAgo(24), partner, { id, version: 1, agree: true });
  await consentToResult(daysAgo(23), company, { id, version: 1, agree: true });
}
