import { plainText } from '@koble/kernel';
import { z } from 'zod';

export const REPORTED_KINDS = ['role', 'challenge', 'pilot'] as const;
export const REPORT_REASONS = [
  'misleading',
  'discriminating',
  'no_real_job',
  'expired',
  'other',
] as const;

/** What somebody says is wrong with a listing. */
export const ListingReport = z.strictObject({
  kind: z.enum(REPORTED_KINDS),
  id: z.uuid(),
  reason: z.enum(REPORT_REASONS),
  text: z.string().overwrite(plainText).max(600).default(''),
});
export type ListingReport = z.infer<typeof ListingReport>;

/** What an adviser has done about it. */
export const SettledReport = z.strictObject({
  id: z.uuid(),
  note: z.string().overwrite(plainText).min(3).max(600),
});
export type SettledReport = z.infer<typeof SettledReport>;

/** A report as an adviser reads it; nobody is told who made it. Times are ISO text. */
export interface ReportView {
  id: string;
  listing: { kind: (typeof REPORTED_KINDS)[number]; id: string; title: string };
  reason: (typeof REPORT_REASONS)[number];
  text: string;
  /** How many have said it. */
  times: number;
  createdAt: string;
  handled: { at: string; note: string } | null;
}
