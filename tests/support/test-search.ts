import type {} from './global-setup';
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';

/** The run's Meilisearch, and a prefix that keeps this test file's indexes apart. */
export function testSearch(): { url: string; key: string; prefix: string } {
  const { meiliUrl, meiliKey } = inject('services');
  return { url: meiliUrl, key: meiliKey, prefix: `t${randomBytes(6).toString('hex')}_` };
}
