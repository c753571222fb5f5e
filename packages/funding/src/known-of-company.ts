import { profileOfOrganisation } from '@koble/accounts';
import type { CompanyProfile } from '@koble/accounts/schema';
import { awardsOfUndertaking, deMinimisBalance } from '@koble/aid';
import type { Db } from '@koble/db';
import type { IsoDate } from '@koble/kernel';
import { listCompanyAnswers } from './company-answer-queries';
import { withKept } from './company-answers';
import { deMinimisRoomOre } from './de-minimis-room';
import type { EligibilityAnswers } from './schema';

/** What money is judged by of a company that has said nothing today. */
interface KnownCompany {
  profile: CompanyProfile;
  answers: EligibilityAnswers;
  /** What is left of its de minimis ceiling, in øre; null where there is no exchange rate. */
  deMinimisRoomOre: number | null;
}

/** What is registered, was answered and was received of a company. It is the company's own: whoever asks must act for it. */
export async function knownOfCompany(
  db: Db,
  organisationId: string,
  today: IsoDate,
): Promise<KnownCompany> {
  const { answers } = withKept({}, await listCompanyAnswers(db, organisationId), today);
  const awards = await awardsOfUndertaking(db, organisationId);
  const balance = deMinimisBalance(awards, today);
  return {
    profile: await profileOfOrganisation(db, organisationId),
    answers,
    deMinimisRoomOre: balance && deMinimisRoomOre(awards, balance),
  };
}
