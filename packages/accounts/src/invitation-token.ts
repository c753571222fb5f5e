import { sha256 } from '@koble/kernel/fingerprint';
import { randomBytes } from 'node:crypto';

/** 256 random bits as they stand in a link. Only their hash is kept: who reads the table can accept nothing. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A random token cannot be guessed, so that a plain SHA-256 does. */
export function hashOfToken(token: string): string {
  return sha256(token);
}
