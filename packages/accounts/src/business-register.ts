import { AppError, isOrganisationNumber, normaliseOrganisationNumber } from '@koble/kernel';
import type { AccountErrorCode } from './account-error';
import { oddAnswer, parseRegisterAnswer } from './register-answer';
import type { RegisterCompany } from './company-profile';

export interface BusinessRegister {
  /**
   * The company with this organisation number. Errors: `accounts.number_check_digit`, `accounts.not_in_register`,
   * `accounts.register_down` (no answer in time, or not a right one), `accounts.register_answer` (a field is odd).
   */
  lookUp(number: string): Promise<RegisterCompany>;
}

/** Enhetsregisteret by its open API; `baseUrl` ends before `/enheter`. An answer takes at most `timeoutMs`. */
export function createBusinessRegister(options: {
  baseUrl: string;
  timeoutMs?: number;
}): BusinessRegister {
  return {
    async lookUp(text) {
      const number = normaliseOrganisationNumber(text);
      if (!isOrganisationNumber(number))
        throw new AppError<AccountErrorCode>('accounts.number_check_digit', 'invalid', {
          field: 'number',
        });
      const answer = await ask(`${options.baseUrl}/enheter/${number}`, options.timeoutMs ?? 5000);
      const company = parseRegisterAnswer(answer, new Date());
      if (company.profile.number !== number) throw oddAnswer('organisasjonsnummer');
      return company;
    },
  };
}

async function ask(address: string, timeoutMs: number): Promise<unknown> {
  try {
    const answer = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    // 410: taken out of the open data, with nothing left but its number and the day. A struck-off one answers 200.
    if (answer.ok || answer.status === 410) return await answer.json();
    if (answer.status === 404)
      throw new AppError<AccountErrorCode>('accounts.not_in_register', 'not_found', {
        field: 'number',
      });
    throw new Error(`the register answered ${answer.status}`);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError<AccountErrorCode>('accounts.register_down', 'unavailable', { cause });
  }
}
