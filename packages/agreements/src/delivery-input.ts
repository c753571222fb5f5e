import { plainLine, plainText } from '@koble/kernel';
import { z } from 'zod';
import { AtVersion } from './agreement-input';

const HALF_HOUR = 30;
const DAY_MINUTES = 24 * 60;

/** Hours of one's own side on a day: in minutes, whole half hours, at most a day's. */
export const HoursSpent = z.strictObject({
  id: z.uuid(),
  spentOn: z.iso.date(),
  minutes: z.int().min(HALF_HOUR).max(DAY_MINUTES).multipleOf(HALF_HOUR),
  note: z.string().overwrite(plainLine).max(200),
});
export type HoursSpent = z.infer<typeof HoursSpent>;

/** A line of hours that its own side takes back. */
export const HoursTaken = z.strictObject({ id: z.uuid(), hoursId: z.uuid() });

/** A file that its own side takes away. */
export const DeliveryFileTaken = z.strictObject({ id: z.uuid(), fileId: z.uuid() });

/** A milestone by its title, reached or not after all. */
export const MilestoneMark = z.strictObject({
  id: z.uuid(),
  title: z.string().min(1).max(140),
  done: z.boolean(),
});
export type MilestoneMark = z.infer<typeof MilestoneMark>;

const Points = z.int().min(1).max(5);

/** What a side thinks of it, 1 to 5: the result, the cooperation, whether it would do it again. Written once. */
export const ReviewInput = z.strictObject({
  id: z.uuid(),
  result: Points,
  cooperation: Points,
  again: Points,
  text: z.string().overwrite(plainText).max(600),
});
export type ReviewInput = z.infer<typeof ReviewInput>;

/** What the company misses of a delivery, and in which deliverables. */
export const DeliveryObjection = AtVersion.extend({
  text: z.string().overwrite(plainText).min(20).max(1000),
  deliverables: z.array(z.string().min(1).max(200)).min(1).max(10),
});

const told = z.string().overwrite(plainText).min(20).max(1000);

/** What anybody may read of it, over the version that was read; 0 where there is none yet. */
export const ResultInput = z.strictObject({
  id: z.uuid(),
  version: z.int().min(0),
  problem: told,
  work: told,
  outcome: told,
  figures: z.string().overwrite(plainText).max(400),
  companyNamed: z.boolean(),
});
export type ResultInput = z.infer<typeof ResultInput>;

/** A side's yes to this version of the text being public, or its no. */
export const ResultConsent = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1),
  agree: z.boolean(),
});
