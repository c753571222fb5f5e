import { openDatabase, type DB, type Db } from '@koble/db';
import { listInbox } from '@koble/introductions';
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { Pool } from 'undici';
import type { BenchContext, BenchRow } from './bench';
import { median, percentile, round } from './support/percentile';
import { companySession, type CompanySession } from './support/company-session';
import { runningKoble, type RunningKoble } from './support/running-koble';

export const name = 'authorisation';

const ROUNDS = 400;
const WARM_UP = 100;
/** Rows of the table in all, and of the inbox that is read. */
const INTRODUCTIONS = 20_000;
const OWN = 40;
const GOAL = 1.3;

/**
 * What it costs to know who asks and to show only what is theirs. A page that everybody may read, signed in against not; and the
 * inbox through the API against itself less what the session's look-up and the second wall take of it, each measured in turn.
 */
export async function run(context: BenchContext): Promise<BenchRow[]> {
  const koble = await runningKoble(context);
  const session = await companySession(koble.db);
  const { actor, cookie, needId } = session;
  await fillInbox(koble.db, session);
  const api = new Pool(koble.origin, { connections: 1, pipelining: 1 });
  const role = `/api/trpc/needs.get?input=${encodeURIComponent(JSON.stringify({ kind: 'role', id: needId }))}`;
  const inbox = '/api/trpc/introductions.inbox';
  const walled = openDatabase(context.databaseUrl, { max: 1 });
  const open = withoutWalls(context.databaseUrl);
  const times: Record<'visitor' | 'signedIn' | 'inbox' | 'walled' | 'open', number[]> = {
    visitor: [],
    signedIn: [],
    inbox: [],
    walled: [],
    open: [],
  };
  for (let n = 0; n < WARM_UP + ROUNDS; n += 1) {
    const round = {
      visitor: await timed(() => get(api, role, {})),
      signedIn: await timed(() => get(api, role, { cookie })),
      inbox: await timed(() => get(api, inbox, { cookie })),
      walled: await timed(() => listInbox({ db: walled.db }, actor)),
      open: await timed(() => listInbox({ db: open.db }, actor)),
    };
    if (n < WARM_UP) continue;
    times.visitor.push(round.visitor);
    times.signedIn.push(round.signedIn);
    times.inbox.push(round.inbox);
    times.walled.push(round.walled);
    times.open.push(round.open);
  }
  await Promise.all([api.close(), walled.close(), open.close()]);
  const lookUp = median(times.signedIn) - median(times.visitor);
  const wall = median(times.walled) - median(times.open);
  const page = median(times.inbox);
  const row = (measure: string, value: number): BenchRow => ({
    measure,
    value: round(value),
    unit: 'x',
    goal: `<= ${GOAL}`,
    met: value <= GOAL,
  });
  return [
    row(
      'authorisation: public page signed in / not, p50',
      median(times.signedIn) / median(times.visitor),
    ),
    row(
      'authorisation: public page signed in / not, p95',
      percentile(times.signedIn, 0.95) / percentile(times.visitor, 0.95),
    ),
    row(
      'authorisation: inbox / inbox without session and wall, p50',
      page / (page - lookUp - wall),
    ),
    {
      measure: 'authorisation: the wall alone',
      value: round(wall, 3),
      unit: 'ms',
      goal: '',
      met: null,
    },
  ];
}

/** Fills the inbox of a company, in a table of many. */
async function fillInbox(db: RunningKoble['db'], { actor, needId }: CompanySession): Promise<void> {
  await db.query(
    `insert into introduction (kind, state, need_id, title, initiator_person_id, receiver_organisation_id, sent_at, initiator_yes_at, answer_by, pause_on)
     select 'role', 'sent', case when place.n <= $3 then $1::uuid else other.id end, 'Oppdiktet rolle', candidate.person_id,
       case when place.n <= $3 then $2::uuid else other.organisation_id end, now(), now(), current_date + 21, current_date + 30
     from generate_series(1, $4::int) place(n)
     join (select row_number() over (order by id) as n, person_id from candidate) candidate on candidate.n = place.n
     join (select row_number() over (order by id desc) as n, id, organisation_id from need where wants_people) other on other.n = 1 + place.n % 5000
     on conflict do nothing`,
    [needId, actor.organisationId, OWN, INTRODUCTIONS],
  );
  await db.query('analyze introduction');
}

/** The same database, asked as its owner and outside any transaction: what begins, ends and names the actor is not sent. */
function withoutWalls(url: string): { db: Db; close(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const nothing = { rows: [], rowCount: 0, command: 'SELECT', oid: 0, fields: [] };
  const isOfTheWall = (statement: string) =>
    ['begin', 'commit', 'rollback'].includes(statement) || statement.includes("set_config('role'");
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: {
        async connect() {
          return new Proxy(await pool.connect(), {
            get(target, key) {
              if (key === 'release') return () => target.release();
              if (key !== 'query') {
                const own: unknown = Reflect.get(target, key);
                return own;
              }
              return (statement: string, values?: unknown[]) =>
                isOfTheWall(statement) ? Promise.resolve(nothing) : target.query(statement, values);
            },
          });
        },
        end: () => pool.end(),
      },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, close: () => db.destroy() };
}

async function get(api: Pool, path: string, headers: Record<string, string>): Promise<void> {
  const { statusCode, body } = await api.request({ method: 'GET', path, headers });
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}: ${text.slice(0, 300)}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
