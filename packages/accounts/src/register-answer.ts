import { AppError, isIsoDate, isOrganisationNumber } from '@koble/kernel';
import { sectionOf } from '@koble/taxonomy';
import { z } from 'zod';
import type { AccountErrorCode } from './account-error';
import type { CompanyProfile, RegisterCompany } from './schema';

const text = z.string().nullish();

/**
 * An entity as Enhetsregisteret answers it, as far as Koble uses it: no roles, no contact, no addresses of persons.
 * Fields may be absent, and dates may be empty text. Source: https://data.brreg.no/enhetsregisteret/api/dokumentasjon.
 */
const Answer = z.object({
  organisasjonsnummer: z.string().refine(isOrganisationNumber),
  navn: z.string().min(1),
  organisasjonsform: z.object({ kode: text }).nullish(),
  naeringskode1: z.object({ kode: text }).nullish(),
  antallAnsatte: z.number().int().min(0).nullish(),
  harRegistrertAntallAnsatte: z.boolean().nullish(),
  forretningsadresse: z.object({ kommunenummer: text }).nullish(),
  stiftelsesdato: text,
  registreringsdatoEnhetsregisteret: text,
  konkurs: z.boolean().nullish(),
  underAvvikling: z.boolean().nullish(),
  underTvangsavviklingEllerTvangsopplosning: z.boolean().nullish(),
  slettedato: text,
  respons_klasse: text,
});
type Answer = z.infer<typeof Answer>;

/**
 * The register's answer as a company. Whether it is struck off, bankrupt or being wound up stands in `profile.status`.
 * Throws `accounts.register_answer` with the field that is missing or odd.
 */
export function parseRegisterAnswer(json: unknown, at: Date): RegisterCompany {
  const parsed = Answer.safeParse(json);
  if (!parsed.success)
    throw new AppError<AccountErrorCode>('accounts.register_answer', 'unavailable', {
      field: parsed.error.issues[0]?.path.join('.') ?? '',
    });
  const answer = parsed.data;
  const industryCode = answer.naeringskode1?.kode ?? null;
  return {
    employeesBand: bandOf(answer),
    profile: {
      number: answer.organisasjonsnummer,
      name: answer.navn,
      form: answer.organisasjonsform?.kode ?? null,
      industryCode,
      industry: industryCode === null ? null : (sectionOf(industryCode) ?? null),
      municipality: answer.forretningsadresse?.kommunenummer ?? null,
      foundedOn: dateOf(answer.stiftelsesdato) ?? dateOf(answer.registreringsdatoEnhetsregisteret),
      employees: employeesOf(answer),
      status: statusOf(answer),
      source: 'register',
      sourceAt: at.toISOString(),
    },
  };
}

function statusOf(answer: Answer): CompanyProfile['status'] {
  if (answer.respons_klasse === 'SlettetEnhet' || Boolean(answer.slettedato)) return 'struck_off';
  if (answer.konkurs === true) return 'bankrupt';
  if (answer.underAvvikling === true || answer.underTvangsavviklingEllerTvangsopplosning === true)
    return 'under_liquidation';
  return 'active';
}

/** One to four are registered without a number: that is the size of most companies here, and is not nobody. */
function bandOf({ antallAnsatte, harRegistrertAntallAnsatte }: Answer): RegisterCompany['employeesBand'] {
  if (antallAnsatte !== null && antallAnsatte !== undefined)
    return antallAnsatte === 0 ? 'none' : antallAnsatte < 5 ? 'one_to_four' : 'five_or_more';
  if (harRegistrertAntallAnsatte === true) return 'one_to_four';
  return harRegistrertAntallAnsatte === false ? 'none' : 'not_stated';
}

function employeesOf(answer: Answer): number | null {
  if (answer.antallAnsatte !== null && answer.antallAnsatte !== undefined) return answer.antallAnsatte;
  return bandOf(answer) === 'none' ? 0 : null;
}

function dateOf(date: string | null | undefined): string | null {
  return date && isIsoDate(date) ? date : null;
}
