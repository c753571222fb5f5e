import type { Db } from '@koble/db';
import { addDays, osloDate, type Clock } from '@koble/kernel';
import { addTask, getPlan, savePlan, settleTask } from '@koble/plans';
import { getDemoSides } from './demo-side-queries';
import { findPlanParts } from './plan-part-queries';

/** Pays for research time that a small company buys. */
const CALL = 'distriktforsk-forprosjekt';

/** A plan of the demo's company, saved as people save one, with something of its own to do and the first thing done. */
export async function planInDemo(place: { db: Db; clock: Clock }): Promise<void> {
  const { company } = await getDemoSides(place.db);
  const { personId, organisationId } = company;
  const found = await findPlanParts(place.db, { organisationId, slug: CALL });
  if (found === undefined) throw new RangeError('the demo company has no need for a pilot');
  const { needId, pilot, call } = found;
  const { id } = await savePlan(place, company, {
    needId,
    parts: { person: null, pilot, calls: [call] },
  });
  await addTask(place, company, {
    planId: id,
    title: 'Les av strømmåleren på hver maskin',
    dueOn: addDays(osloDate(place.clock.now()), 10),
    assigneeId: personId,
  });
  const { tasks } = await getPlan(place, company, id);
  const asked = tasks.find(({ kind }) => kind === 'ask_partner');
  if (asked === undefined) throw new Error('a plan with a pilot begins with asking for it');
  await settleTask(place, company, { id: asked.id, version: asked.version, done: true });
}
