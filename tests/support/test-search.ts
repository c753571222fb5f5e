import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type {} from './global-setup';

/** The run's Meilisearch, and a prefix that keeps this test file's indexes apart. */
export function testSearch(): { url: string; key: string; prefix: string } {
  const { meiliUrl, meiliKey, prefix } = inject('services');
  return { url: meiliUrl, key: meiliKey, prefix: `${prefix}${randomBytes(6).toString('hex')}_` };
}
