import { plainText } from '@koble/kernel';
import { z } from 'zod';

/** A need as an adviser has read it: `askedAt` is when its company last posted it. */
export const ReadForReview = z.strictObject({ id: z.uuid(), askedAt: z.iso.datetime() });
export type ReadForReview = z.infer<typeof ReadForReview>;

/** A need that is sent back, and what its company is to put right. */
export const SentBack = ReadForReview.extend({
  note: z.string().overwrite(plainText).min(20).max(600),
});
export type SentBack = z.infer<typeof SentBack>;
