import type { Services } from '@koble/api';
import { calendarFeed, findCalendarReader } from '@koble/cases';
import { CalendarToken } from '@koble/cases/schema';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerProblems } from './answer-problem';
import { calendarLines } from './calendar-lines';

const Address = z.object({ token: CalendarToken });

/** More than any calendar program asks for, and too few to try addresses out. */
const READS_A_MINUTE = 60;

/**
 * `GET /kalender/:token.ics`: the days that somebody has to keep, for the calendar program to which they gave the address. Whoever has
 * it needs no session; one that is nobody's is answered like one that never was.
 */
export function mountCalendar(app: FastifyInstance, services: Services): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    scope.get(
      '/kalender/:token.ics',
      { config: { rateLimit: { max: READS_A_MINUTE, timeWindow: '1 minute' } } },
      async (request, reply) => {
        reply
          .header('cache-control', 'private, no-store')
          .header('x-robots-tag', 'noindex, nofollow')
          .header('referrer-policy', 'no-referrer');
        const address = Address.safeParse(request.params);
        const reader = address.success
          ? await findCalendarReader(services, address.data.token)
          : undefined;
        if (reader === undefined) return reply.code(404).send();
        const lines = await calendarLines(services, reader);
        return reply.type('text/calendar; charset=utf-8').send(
          calendarFeed(lines, {
            name: `Koble – ${reader.organisation}`,
            now: services.clock.now(),
          }),
        );
      },
    );
    done();
  });
}
