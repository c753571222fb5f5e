import type { OrganisationActor } from '@koble/accounts/schema';
import { createHmac, randomUUID } from 'node:crypto';
import { AUTH_SECRET, type RunningKoble } from './running-koble';

/** A company of the region, one of its roles, and the session of somebody who owns it. */
export interface CompanySession {
  actor: OrganisationActor<'company'>;
  cookie: string;
  needId: string;
}

let opened: Promise<CompanySession> | undefined;

/** Made once for all benches. */
export function companySession(db: RunningKoble['db']): Promise<CompanySession> {
  opened ??= open(db);
  return opened;
}

async function open(db: RunningKoble['db']): Promise<CompanySession> {
  const personId = randomUUID();
  await db.query(
    `insert into person (id, name, email, email_verified) values ($1, 'Demo-Bench Tenktvik', 'bench@koble.example', true)`,
    [personId],
  );
  const token = randomUUID();
  await db.query(
    `insert into session (person_id, token, expires_at) values ($1, $2, now() + interval '1 day')`,
    [personId, token],
  );
  const { rows } = await db.query<{ id: string; organisation_id: string }>(
    `select id, organisation_id from need where state = 'published' and wants_people order by id limit 1`,
  );
  const [need] = rows;
  if (need === undefined) throw new Error('the region has no role');
  const organisationId = need.organisation_id;
  await db.query(
    `insert into membership (person_id, organisation_id, role) values ($1, $2, 'owner')`,
    [personId, organisationId],
  );
  const actor = { kind: 'company', personId, organisationId, role: 'owner' } as const;
  return { actor, cookie: sessionCookie(token), needId: need.id };
}

/** As the server signs it: the token with its HMAC, so that nobody can make one up. */
function sessionCookie(token: string): string {
  const signature = createHmac('sha256', AUTH_SECRET).update(token).digest('base64');
  return `koble.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
