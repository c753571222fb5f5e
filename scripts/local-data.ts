import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where `npm start` keeps its databases; KOBLE_FOLDER puts it elsewhere. */
export const DATA_DIR = resolve(process.env['KOBLE_FOLDER'] ?? '.data');
const ADDRESSES = join(DATA_DIR, 'services.json');

export interface Addresses {
  DATABASE_URL: string;
  MEILI_URL: string;
  MEILI_MASTER_KEY: string;
}

/** Writes down where the servers of this `npm start` answer, so that `npm run seed` and `npm run import` find them. */
export function rememberAddresses({ DATABASE_URL, MEILI_URL, MEILI_MASTER_KEY }: Addresses): void {
  const known = { pid: process.pid, DATABASE_URL, MEILI_URL, MEILI_MASTER_KEY };
  rmSync(ADDRESSES, { force: true });
  writeFileSync(ADDRESSES, JSON.stringify(known), { mode: 0o600 });
  process.on('exit', () => {
    rmSync(ADDRESSES, { force: true });
  });
}

/** The servers to work on: those of the environment, else those of a running `npm start`. Throws when there are none. */
export function knownAddresses(): Addresses {
  const { DATABASE_URL, MEILI_URL, MEILI_MASTER_KEY } = process.env;
  if (DATABASE_URL !== undefined)
    return { DATABASE_URL, MEILI_URL: MEILI_URL ?? '', MEILI_MASTER_KEY: MEILI_MASTER_KEY ?? '' };
  const known: unknown = existsSync(ADDRESSES) ? JSON.parse(readFileSync(ADDRESSES, 'utf8')) : {};
  if (!isKnown(known) || !isRunning(known.pid))
    throw new Error(
      'No Koble runs here. Run `npm start` first, in another window, or set DATABASE_URL, MEILI_URL and MEILI_MASTER_KEY.',
    );
  return known;
}

/** The secret that signs sessions: from the environment, else made once and kept, so that a restart signs nobody out. */
export function authSecret(): string {
  const given = process.env['AUTH_SECRET'];
  if (given !== undefined) return given;
  const file = join(DATA_DIR, 'auth-secret');
  mkdirSync(DATA_DIR, { recursive: true });
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function isKnown(value: unknown): value is Addresses & { pid: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['pid', 'DATABASE_URL', 'MEILI_URL', 'MEILI_MASTER_KEY'].every((name) => name in value)
  );
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
