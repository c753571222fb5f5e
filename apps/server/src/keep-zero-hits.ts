import { saveZeroHits, type SearchServices } from '@koble/catalogue';
import type { FastifyBaseLogger } from 'fastify';

const EVERY_MS = 2000;

/** Writes down now and then what was searched for in vain, beside the searches, and what is left when the server ends. */
export function keepZeroHits(
  { log, ...services }: Pick<SearchServices, 'db' | 'clock'> & { log: FastifyBaseLogger },
  zeroHits: SearchServices['zeroHits'],
): { close(): Promise<void> } {
  const save = (): Promise<void> =>
    saveZeroHits(services, zeroHits).catch((error: unknown) => {
      log.warn({ err: error }, 'searches without hits were not counted');
    });
  const timer = setInterval(() => void save(), EVERY_MS);
  return {
    close() {
      clearInterval(timer);
      return save();
    },
  };
}
