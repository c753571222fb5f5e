import { z } from 'zod';

const Env = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  MEILI_URL: z.url({ protocol: /^https?$/ }),
  MEILI_MASTER_KEY: z.string().min(16),
  BRREG_URL: z.url({ protocol: /^https?$/ }).default('https://data.brreg.no/enhetsregisteret/api'),
  /** The counties whose adverts are taken from NAV's feed, with commas between. */
  NAV_FEED_COUNTIES: z
    .string()
    .default('TRØNDELAG')
    .transform((text) => text.split(',').map((name) => name.trim().toUpperCase()))
    .refine((names) => names.every((name) => name !== ''), 'names of counties, with commas'),
  /** Where files are kept; without it the demo comes without its agreements. */
  FILES_URL: z.url({ protocol: /^(file|s3)$/ }).optional(),
  /** Kroner for a euro, in which the amounts of the EU's calls are said; without it they are left in euros. */
  NOK_PER_EUR: z.coerce.number().positive().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** The environment lacks something, or has it wrong; the message says all of it. */
export class EnvironmentError extends Error {}

export type Env = z.infer<typeof Env>;

/** What only a worker that runs needs: it writes mails, and looks at files. */
const RunEnv = Env.extend({
  /** The server's: links in mails are signed with it. */
  AUTH_SECRET: z.string().min(32),
  /** The address that browsers use; links in mails lead there. */
  BASE_URL: z.url({ protocol: /^https?$/ }),
  /** `smtp://user:password@host:port`, `smtps://…`, or `file:///folder` to write each mail as a file. */
  MAIL_URL: z.url({ protocol: /^(smtps?|file)$/ }),
  MAIL_FROM: z.string().min(3).default('Koble <koble@koble.example>'),
  FILES_URL: z.url({ protocol: /^(file|s3)$/ }),
  FILE_SCAN_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** NAV's feed of adverts; without it none is followed. */
  NAV_FEED_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A token of one's own; without it the public one is asked for. */
  NAV_FEED_TOKEN: z.string().min(1).optional(),
  /** The search of the EU's portal of calls; without it none is followed. */
  SEDIA_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export type RunEnv = z.infer<typeof RunEnv>;

/** Reads the environment once. One error lists everything that is missing or wrong, so that it is mended in one go. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  return read(Env, source);
}

/** The same for a worker that runs. */
export function readRunEnv(source: NodeJS.ProcessEnv = process.env): RunEnv {
  return read(RunEnv, source);
}

function read<Shape extends z.ZodType>(shape: Shape, source: NodeJS.ProcessEnv): z.infer<Shape> {
  const parsed = shape.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentError(`The worker's environment is not right:\n${lines.join('\n')}`);
}
