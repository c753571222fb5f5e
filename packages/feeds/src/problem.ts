import { z } from 'zod';

/** What is refused, and why (RFC 9457). `code` and `field` are for programs: they stay, whatever the title says. */
export const Problem = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().meta({ description: 'The status in words.' }),
  status: z.int(),
  code: z.string().meta({ examples: ['input.invalid', 'catalogue.not_found'] }),
  field: z.string().optional().meta({ description: 'The parameter that is wrong.' }),
});
export type Problem = z.infer<typeof Problem>;
