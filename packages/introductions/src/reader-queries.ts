import type { Trx } from '@koble/db';
import type { Locale } from '@koble/taxonomy/schema';
import type { IntroductionRow } from './introduction-queries';
import { pastTheWall } from './past-the-wall-queries';
import type { Side } from './schema';

/** In which language the other side of this one reads: that of its human, and bokmål where nobody has acted yet. */
export async function localeOfOtherSide(
  trx: Trx,
  introduction: IntroductionRow,
  side: Side,
): Promise<Locale> {
  const personId =
    side === 'initiator'
      ? (introduction.receiverPersonId ?? introduction.answeredBy)
      : (introduction.initiatorPersonId ?? introduction.sentBy);
  if (personId === null) return 'nb';
  const reader = await pastTheWall(trx, (owner) =>
    owner.selectFrom('person').select('locale').where('id', '=', personId).executeTakeFirst(),
  );
  return reader?.locale ?? 'nb';
}
