import { addDays, addYears, type IsoDate } from '@koble/kernel';
import type { AidLedger, LedgerAward } from './schema';
import type { DeclarationWords } from './words/declaration-words';
import { en } from './words/en';
import { nb } from './words/nb';

export type DeclarationLanguage = 'nb' | 'en';

const WORDS: Record<DeclarationLanguage, DeclarationWords> = { nb, en };
const REGIONS: Record<DeclarationLanguage, string> = { nb: 'nb-NO', en: 'en-GB' };

/** A declaration in one language, before it is a text to copy or a paper. */
export interface Declaration {
  title: string;
  company: string;
  day: string;
  declares: string;
  table: { columns: string[]; rows: string[][]; sum: string[] } | null;
  /** What else has to be said, each in a paragraph. */
  notes: string[];
  law: string;
  signature: { name: string; note: string };
}

interface DeclaringCompany {
  name: string;
  number: string | null;
}

/**
 * The declaration that a granting authority asks for before it gives more (Reg. (EU) 2023/2831): the aid of the last three years that counts,
 * and everything that makes it less than complete, said in the same paper.
 */
export function declarationOf(
  { ledger, company, today }: { ledger: AidLedger; company: DeclaringCompany; today: IsoDate },
  language: DeclarationLanguage,
): Declaration {
  const words = WORDS[language];
  const write = writerOf(language);
  const counting = ledger.awards.filter(({ returnsOn }) => returnsOn !== null).toReversed();
  const agreed = ledger.links.filter(({ state }) => state === 'agreed');
  return {
    title: words.title,
    company: words.company(company.name, company.number),
    day: words.day(write.date(today)),
    declares: words.declares({
      name: company.name,
      linked: agreed.map(({ name }) => name),
      from: write.date(addDays(addYears(today, -3), 1)),
      to: write.date(today),
    }),
    table:
      counting.length === 0
        ? null
        : {
            columns: Object.values(words.columns),
            rows: counting.map((award) => rowOf(award, company.name, write)),
            sum: [
              ...[words.sum, '', ''],
              write.kroner(counting.reduce((sum, { amountOre }) => sum + amountOre, 0)),
              '',
              write.euro(counting.reduce((sum, { cents }) => sum + cents, 0)),
            ],
          },
    notes: notesOf(ledger, { words, write, own: company.name, empty: counting.length === 0 }),
    law: words.law,
    signature: { name: company.name, note: words.signature },
  };
}

function rowOf(
  { grantedOn, company, giver, amountOre, nokPerEur, cents }: LedgerAward,
  own: string,
  write: Writer,
): string[] {
  return [
    write.date(grantedOn),
    company ?? own,
    giver,
    write.kroner(amountOre),
    write.rate(nokPerEur),
    write.euro(cents),
  ];
}

function notesOf(
  { balance, hiddenCents, links, ofUnknownBasis, unknown }: AidLedger,
  {
    words,
    write,
    own,
    empty,
  }: { words: DeclarationWords; write: Writer; own: string; empty: boolean },
): string[] {
  const waiting = links.filter(({ sumCents }) => sumCents !== null);
  return [
    ...(empty ? [words.none] : []),
    ...(hiddenCents > 0 ? [words.hidden(write.euro(hiddenCents))] : []),
    ...ofUnknownBasis.toReversed().map(({ company, giver, amountOre, grantedOn }) =>
      words.unknownBasis({
        name: company ?? own,
        giver,
        kroner: write.kroner(amountOre),
        date: write.date(grantedOn),
      }),
    ),
    ...waiting.map(({ name }) => words.unanswered(name)),
    ...(unknown.includes('other_support_missing') ? [words.missing] : []),
    ...(unknown.includes('other_support_unanswered') || unknown.includes('other_support_unsure')
      ? [words.unsure]
      : []),
    ...(balance === null
      ? []
      : [
          words.total({
            used: write.euro(balance.registeredCents + balance.declaredCents),
            ceiling: write.euro(balance.ceilingCents),
          }),
        ]),
    words.rates,
    words.decides,
  ];
}

interface Writer {
  date: (day: IsoDate) => string;
  kroner: (ore: number) => string;
  euro: (cents: number) => string;
  rate: (nokPerEur: number) => string;
}

function writerOf(language: DeclarationLanguage): Writer {
  const region = REGIONS[language];
  const days = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
  const amounts = new Intl.NumberFormat(region, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const rates = new Intl.NumberFormat(region, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 4,
  });
  return {
    date: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    kroner: (ore) => amounts.format(ore / 100),
    euro: (cents) => amounts.format(cents / 100),
    rate: (nokPerEur) => rates.format(nokPerEur),
  };
}
