import { z } from 'zod';

const Env = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  MEILI_URL: z.url({ protocol: /^https?$/ }),
  MEILI_MASTER_KEY: z.string().min(16),
  AUTH_SECRET: z.string().min(32),
  /** The address that browsers use; sign-in and every change are refused from any other. */
  BASE_URL: z.url({ protocol: /^https?$/ }),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Folder of the built web; without it only the API is served. */
  WEB_ROOT: z.string().optional(),
  BRREG_URL: z.url({ protocol: /^https?$/ }).default('https://data.brreg.no/enhetsregisteret/api'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600),
});

export type Env = z.infer<typeof Env>;

/** Reads the environment once. One error lists everything that is missing or wrong, so that it is mended in one go. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Env.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The server's environment is not right:\n${lines.join('\n')}`);
}
