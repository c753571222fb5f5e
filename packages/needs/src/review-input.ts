import { plainText } from '@koble/kernel';
import { z } from 'zod';

/** A need that is sent back, and what its company is to put right. */
export const SentBack = z.strictObject({
  id: z.uuid(),
  note: z.string().overwrite(plainText).min(20).max(600),
});
export type SentBack = z.infer<typeof SentBack>;
