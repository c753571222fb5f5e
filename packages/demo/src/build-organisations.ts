import { MUNICIPALITIES } from '@koble/taxonomy';
import {
  GARDENS,
  INCUBATORS,
  LABS,
  NAME_PARTS,
  PROGRAMME,
  TRADES,
  type Trade,
} from './data/companies';
import { createNumberInventor } from './invented-numbers';
import type { Random } from './random';
import type { Region } from './demo-queries';

type Organisation = Region['organisations'][number];

/** A company of the demo, with the trade that its needs are taken from. */
export interface DemoCompany {
  row: Organisation;
  trade: Trade;
}

export interface DemoOrganisations {
  companies: DemoCompany[];
  labs: Organisation[];
  operators: Organisation[];
  programme: Organisation;
}

/** `count` companies spread over every municipality, the laboratories, the gardens and incubators, and the programme. */
export function buildOrganisations(random: Random, today: Date, count: number): DemoOrganisations {
  const inventNumber = createNumberInventor(random);
  const base = { source: 'demo', sourceAt: today, status: 'active' } as const;
  const other = (
    kind: Organisation['kind'],
    of: { name: string; municipality: string },
  ): Organisation => ({
    ...base,
    id: random.uuid(),
    kind,
    number: inventNumber(),
    name: of.name,
    municipality: of.municipality,
    form: 'AS',
  });
  const companies = Array.from({ length: count }, (_, i): DemoCompany => {
    const trade = TRADES[i % TRADES.length] ?? random.pick(TRADES);
    const municipality = MUNICIPALITIES[i % MUNICIPALITIES.length] ?? random.pick(MUNICIPALITIES);
    const soleProprietor = random.next() < 0.15;
    const name = random.pick(trade.names).replace('{}', random.pick(NAME_PARTS));
    return {
      trade,
      row: {
        ...base,
        id: random.uuid(),
        kind: 'company',
        number: inventNumber(),
        name: soleProprietor ? name : `${name} AS`,
        form: soleProprietor ? 'ENK' : 'AS',
        industry: trade.industry,
        industryCode: trade.industryCode,
        industryStandard: 'SN2025',
        municipality: municipality.code,
        foundedOn: `${random.between(1985, 2026)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
        // Below five the register gives no number, and neither does the demo.
        employees: random.next() < 0.4 ? null : random.between(5, 14),
        about: trade.about,
      },
    };
  });
  return {
    companies,
    labs: LABS.map((lab) => other('partner', lab)),
    operators: [...GARDENS, ...INCUBATORS].map((operator) => other('operator', operator)),
    programme: other('programme', PROGRAMME),
  };
}
