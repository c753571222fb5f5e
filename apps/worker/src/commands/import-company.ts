import {
  createBusinessRegister,
  parseRegisterAnswer,
  saveRegisterCompany,
  type AccountErrorCode,
} from '@koble/accounts';
import type { RegisterCompany } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { AppError, isAppError, type Clock } from '@koble/kernel';
import { readFile } from 'node:fs/promises';

type Refusal =
  | Extract<
      AccountErrorCode,
      | 'accounts.number_check_digit'
      | 'accounts.not_in_register'
      | 'accounts.register_down'
      | 'accounts.register_answer'
    >
  | `accounts.company_${Exclude<RegisterCompany['profile']['status'], 'active' | 'unverified'>}`
  | 'import.unreadable_file';

/** For the terminal; the web has its own words. */
const SENTENCES: Readonly<Record<Refusal, string>> = {
  'accounts.number_check_digit':
    'not an organisation number: the nine digits and their check digit do not go together',
  'accounts.not_in_register': 'no such organisation number in the register',
  'accounts.register_down': 'the register does not answer; try again later',
  'accounts.register_answer': 'the register’s answer cannot be read',
  'accounts.company_struck_off': 'the company is struck off the register',
  'accounts.company_bankrupt': 'the company is bankrupt',
  'accounts.company_under_liquidation': 'the company is being wound up',
  'import.unreadable_file': 'the file cannot be read as JSON',
};

/**
 * `import brreg <organisation number or file>`: a company as Enhetsregisteret has it now, or as a file holds its answer. Gives what
 * to print, and whether the company was saved; nothing is written of one that is refused.
 */
export async function importCompany(
  { db, clock, registerUrl }: { db: Db; clock: Clock; registerUrl: string },
  from: string,
): Promise<{ saved: boolean; line: string }> {
  try {
    const company = from.endsWith('.json')
      ? parseRegisterAnswer(await readJson(from), clock.now())
      : await createBusinessRegister({ baseUrl: registerUrl }).lookUp(from);
    const { name, number, status } = company.profile;
    const called = [number, name].filter((part) => part !== null).join(' ');
    if (status !== 'active' && status !== 'unverified')
      return { saved: false, line: refusal(called, `accounts.company_${status}`) };
    await saveRegisterCompany(db, company);
    return { saved: true, line: `${called} is saved` };
  } catch (error) {
    if (!isAppError(error) || !isRefusal(error.code)) throw error;
    return { saved: false, line: refusal(from, error.code, error.field) };
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return parsed;
  } catch (cause) {
    throw new AppError<Refusal>('import.unreadable_file', 'invalid', { cause });
  }
}

function refusal(of: string, code: Refusal, field?: string): string {
  const where = field === undefined || field === 'number' ? '' : ` (${field})`;
  return `${of}: ${SENTENCES[code]}${where} [${code}]`;
}

function isRefusal(code: string): code is Refusal {
  return code in SENTENCES;
}
