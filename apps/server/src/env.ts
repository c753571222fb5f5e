import { z } from 'zod';

/** What sets up a provider of sign-in: all of a group, or none of it. */
const OIDC_GROUPS = [
  [
    'OIDC_ANSATTPORTEN_ISSUER',
    'OIDC_ANSATTPORTEN_CLIENT_ID',
    'OIDC_ANSATTPORTEN_CLIENT_SECRET',
    'OIDC_ANSATTPORTEN_RESOURCE',
  ],
  ['OIDC_IDPORTEN_ISSUER', 'OIDC_IDPORTEN_CLIENT_ID', 'OIDC_IDPORTEN_CLIENT_SECRET'],
] as const;

const Issuer = z.url({ protocol: /^https?$/ }).optional();
const Given = z.string().min(1).optional();

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
  OIDC_ANSATTPORTEN_ISSUER: Issuer,
  OIDC_ANSATTPORTEN_CLIENT_ID: Given,
  OIDC_ANSATTPORTEN_CLIENT_SECRET: Given,
  /** The Altinn resource whose holders may represent an organisation here. */
  OIDC_ANSATTPORTEN_RESOURCE: z.string().startsWith('urn:altinn:resource:').optional(),
  OIDC_IDPORTEN_ISSUER: Issuer,
  OIDC_IDPORTEN_CLIENT_ID: Given,
  OIDC_IDPORTEN_CLIENT_SECRET: Given,
  /** Where files that one side sends the other are kept: `file:///folder` or `s3://key:secret@host/bucket`. */
  FILES_URL: z.url({ protocol: /^(file|s3)$/ }),
  /** Looks at each file before the other side gets it; without it none is looked at. */
  FILE_SCAN_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where the worker sends mails; a folder can be read at /api/dev/mails while BASE_URL is localhost, and nowhere else. */
  MAIL_URL: z.url({ protocol: /^(smtps?|file)$/ }),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(1).default(600),
});

export type Env = z.infer<typeof Env>;

/** Reads the environment once. One error lists everything that is missing or wrong, so that it is mended in one go. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Env.safeParse(source);
  const lines = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `  ${path.join('.')}: ${message}`),
    ...missingOfProviders(source),
  ];
  if (parsed.success && lines.length === 0) return parsed.data;
  throw new Error(`The server's environment is not right:\n${lines.join('\n')}`);
}

function missingOfProviders(source: NodeJS.ProcessEnv): string[] {
  return OIDC_GROUPS.flatMap((group) => {
    const missing = group.filter((name) => source[name] === undefined);
    if (missing.length === group.length) return [];
    return missing.map((name) => `  ${name}: needed with the others of its provider`);
  });
}
