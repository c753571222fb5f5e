import type { SearchServices } from '@koble/catalogue';
import { isAppError } from '@koble/kernel';
import { ListingsQuery, searchOfQuery } from '@koble/feeds/schema';
import { Locale } from '@koble/taxonomy/schema';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { callPage } from './page-call';
import { pageLanguage, type PageLanguage } from './page-language';
import { needPage } from './page-need';
import { pilotPage } from './page-pilot';
import { searchPage } from './page-search';
import { pageShell } from './page-shell';
import type { PageAnswer } from './page';

const ById = z.object({ id: z.uuid() });
const BySlug = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,80}$/) });
const InLanguage = z.object({ lang: Locale.catch('nb') });

const STATUS = { web: 200, never: 404, gone: 410 } as const;

interface Web {
  baseUrl: string;
  /** Gives the built `index.html`. */
  readIndex(): Promise<string>;
}

/**
 * The pages that anybody may read, with their facts in them: for search engines, and for whoever waits for the web or goes
 * without. What never was is 404 and what is long gone 410, both with the web, which says so. When the database does not
 * answer it is the web alone with 503: the web may get through, and a search engine comes again.
 */
export function mountPages(app: FastifyInstance, services: SearchServices, web: Web): void {
  for (const [path, read] of Object.entries(pages(services)))
    app.get(path, async (request, reply) => {
      const language = pageLanguage(InLanguage.parse(request.query).lang);
      const index = await web.readIndex();
      const answer = await orProblem(request, () => read(request, language));
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
      if (answer === 'problem') return reply.code(503).send(index);
      if (typeof answer === 'string') return reply.code(STATUS[answer]).send(index);
      if ('movedTo' in answer) return reply.redirect(answer.movedTo, 301);
      const reader = request.headers.cookie === undefined ? 'stranger' : 'maybe_known';
      return reply.send(pageShell(index, answer, { language, reader, baseUrl: web.baseUrl }));
    });
}

type ReadPage = (request: FastifyRequest, language: PageLanguage) => Promise<PageAnswer>;

/** What each address of the web's router shows to anybody. */
function pages(services: SearchServices): Record<string, ReadPage> {
  const need =
    (kind: 'role' | 'challenge'): ReadPage =>
    async ({ params }, language) => {
      const asked = ById.safeParse(params);
      return asked.success ? needPage(services, { kind, id: asked.data.id }, language) : 'never';
    };
  return {
    '/sok': async ({ query, url }, language) => {
      const asked = ListingsQuery.safeParse(query);
      const search = asked.success ? searchOfQuery(asked.data) : undefined;
      // What the web alone reads leniently, or puts under what came before.
      if (search === undefined || search.page > 1) return 'web';
      return searchPage(services, { search, query: url.split('?')[1] ?? '' }, language);
    },
    '/roller/:id': need('role'),
    '/utfordringer/:id': need('challenge'),
    '/piloter/:id': async ({ params }, language) => {
      const asked = ById.safeParse(params);
      return asked.success ? pilotPage(services, asked.data.id, language) : 'never';
    },
    // A page of the web alone, where a call's slug would be.
    '/stotte/prosjekt': () => Promise.resolve('web'),
    // All calls for one company: nothing that is the same for anybody.
    '/stotte/for-oss': () => Promise.resolve('web'),
    '/stotte/:slug': async ({ params }, language) => {
      const asked = BySlug.safeParse(params);
      return asked.success ? callPage(services, asked.data.slug, language) : 'never';
    },
  };
}

async function orProblem(
  request: FastifyRequest,
  read: () => Promise<PageAnswer>,
): Promise<PageAnswer | 'problem'> {
  try {
    return await read();
  } catch (error) {
    if (isAppError(error) && error.kind === 'not_found') return 'never';
    request.log.error({ err: error }, 'sent a page without its facts');
    return 'problem';
  }
}
