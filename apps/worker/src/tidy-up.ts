import { removeOldAlerts } from '@koble/alerts';
import { removeOldZeroHits } from '@koble/catalogue';
import type { Db } from '@koble/db';
import { measureAnswerHabits } from '@koble/introductions';
import type { Clock } from '@koble/kernel';
import { removeOldSupplies } from '@koble/matching';
import { removeOldMails, removeOldNotifications } from '@koble/notifications';

/** What may wait an hour: how organisations answer is counted anew, and what is kept no longer goes. */
export async function tidyUp({ db, clock }: { db: Db; clock: Clock }): Promise<void> {
  await measureAnswerHabits(db, clock.now());
  await removeOldNotifications({ db, clock });
  await removeOldMails({ db, clock });
  await removeOldZeroHits({ db, clock });
  await removeOldAlerts({ db, clock });
  await removeOldSupplies({ db, clock });
}
