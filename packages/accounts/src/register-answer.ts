import { AppError, isIsoDate, isOrganisationNumber } from '@koble/kernel';
import { sectionOf } from '@koble/taxonomy';
import { z } from 'zod';
import type { AccountErrorCode } from './account-error';
import { industryStandardOf } from './industry-standard';
import type { CompanyProfile, RegisterCompany } from './company-profile';

/** What the register has nothing for may be absent, null or empty text. */
const text = z
  .string()
  .nullish()
  .transform((value) => value || null);
const date = text.refine((value) => value === null || isIsoDate(value));
const yes = z.boolean().nullish().transform(Boolean);

/**
 * An entity as Enhetsregisteret answers it, as far as Koble uses it: no roles, no contact, no addresses of persons.
 * Source: https://data.brreg.no/enhetsregisteret/api/dokumentasjon.
 */
const Answer = z.object({
  organisasjonsnummer: z.string().refine(isOrganisationNumber),
  navn: z
    .string()
    .max(200)
    .nullish()
    .transform((value) => value || null),
  organisasjonsform: z.object({ kode: text }).nullish(),
  naeringskode1: z.object({ kode: text }).nullish(),
  antallAnsatte: z.int().min(0).nullish(),
  harRegistrertAntallAnsatte: z.boolean().nullish(),
  forretningsadresse: z
    .object({ kommunenummer: text.refine((value) => value === null || /^\d{4}$/.test(value)) })
    .nullish(),
  stiftelsesdato: date,
  registreringsdatoEnhetsregisteret: date,
  konkurs: yes,
  underAvvikling: yes,
  underTvangsavviklingEllerTvangsopplosning: yes,
  slettedato: text,
  respons_klasse: text,
});
type Answer = z.infer<typeof Answer>;

/**
 * The register's answer as a company. Whether it is struck off, bankrupt or being wound up stands in `profile.status`; one
 * that has been taken out of the open data has not even a name. Where the register has no date of foundation, as of most
 * sole proprietors, the day of registration stands for it.
 * Throws `accounts.register_answer` with the field that is missing or odd.
 */
export function parseRegisterAnswer(json: unknown, at: Date): RegisterCompany {
  const parsed = Answer.safeParse(json);
  if (!parsed.success) throw oddAnswer(parsed.error.issues[0]?.path.join('.') ?? '');
  const answer = parsed.data;
  const status = statusOf(answer);
  if (answer.navn === null && status !== 'struck_off') throw oddAnswer('navn');
  const industryCode = answer.naeringskode1?.kode ?? null;
  const industryStandard = industryCode === null ? null : industryStandardOf(industryCode);
  return {
    employeesBand: bandOf(answer),
    industryStandard,
    profile: {
      number: answer.organisasjonsnummer,
      name: answer.navn,
      form: answer.organisasjonsform?.kode ?? null,
      industryCode,
      industry:
        industryCode === null || industryStandard === null
          ? null
          : (sectionOf(industryCode, industryStandard) ?? null),
      municipality: answer.forretningsadresse?.kommunenummer ?? null,
      foundedOn: answer.stiftelsesdato ?? answer.registreringsdatoEnhetsregisteret,
      employees: employeesOf(answer),
      status,
      source: 'register',
      sourceAt: at.toISOString(),
    },
  };
}

/** An answer that is not as the register's should be; `field` is named as the register names it. */
export function oddAnswer(field: string): AppError<AccountErrorCode> {
  return new AppError('accounts.register_answer', 'unavailable', { field });
}

function statusOf(answer: Answer): CompanyProfile['status'] {
  if (answer.respons_klasse === 'SlettetEnhet' || answer.slettedato !== null) return 'struck_off';
  if (answer.konkurs) return 'bankrupt';
  if (answer.underAvvikling || answer.underTvangsavviklingEllerTvangsopplosning)
    return 'under_liquidation';
  return 'active';
}

/** One to four are registered without a number: that is the size of most companies here, and is not nobody. */
function bandOf(answer: Answer): RegisterCompany['employeesBand'] {
  const count = answer.antallAnsatte ?? null;
  if (count !== null) return count === 0 ? 'none' : count < 5 ? 'one_to_four' : 'five_or_more';
  if (answer.harRegistrertAntallAnsatte === true) return 'one_to_four';
  return answer.harRegistrertAntallAnsatte === false ? 'none' : 'not_stated';
}

function employeesOf(answer: Answer): number | null {
  return answer.antallAnsatte ?? (bandOf(answer) === 'none' ? 0 : null);
}
