import type { DeclarationWords } from './declaration-words';

export const en: DeclarationWords = {
  title: 'Declaration of de minimis aid',
  company: (name, number) => (number === null ? name : `${name}, organisation number ${number}`),
  day: (date) => `As of ${date}`,
  declares: ({ name, linked, from, to }) =>
    `${linked.length === 0 ? name : `${name}, counted together with ${linked.join(', ')},`} declares having received this de minimis aid in the last three years, from ${from} to ${to}:`,
  none: 'No de minimis aid is listed.',
  columns: {
    grantedOn: 'Granted',
    receiver: 'Receiver',
    giver: 'Granted by',
    kroner: 'NOK',
    rate: 'Rate',
    euro: 'EUR',
  },
  hidden: (amount) =>
    `A further EUR ${amount} was granted to other companies of the same undertaking, which give their own account.`,
  unknownBasis: ({ name, giver, kroner, date }) =>
    `${name} was granted NOK ${kroner} by ${giver} on ${date}. It is not known whether this is de minimis aid, and it is not counted.`,
  unanswered: (name) =>
    `${name} is stated to be a linked company, but has not answered. Aid that only that company knows of is not included.`,
  sum: 'Total',
  total: ({ used, ceiling }) => `In total EUR ${used} of the ceiling of EUR ${ceiling}.`,
  unsure:
    'The undertaking does not know whether it has received other de minimis aid in this period.',
  missing: 'The undertaking has received other de minimis aid in this period that is not listed.',
  rates:
    'Amounts in kroner are converted to euro at the rate of the day on which the aid was granted.',
  law: 'This declaration refers to Regulation (EU) 2023/2831: Article 2(2) on what is a single undertaking, and Article 3(2) on the ceiling over any three years.',
  decides: 'For guidance only: the granting authority decides.',
  signature: 'Place, date and signature',
};
