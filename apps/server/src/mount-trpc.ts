import { appRouter, type Context, type Services } from '@koble/api';
import {
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
} from '@trpc/server';
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify';
import { getHTTPStatusCode } from '@trpc/server/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ActorResolver } from './actor-of-request';
import { createAskedMailLimit } from './limit-asked-mails';

/** Calls in one request; more are refused before any of them runs. */
const MAX_BATCH = 10;

interface TrpcRequest {
  Params: { path: string };
  Querystring: { batch?: string; input?: string };
}

/** The API under /api/trpc: batches and streams by tRPC's own adapter, single queries by a short cut. */
export function mountTrpc(app: FastifyInstance, services: Services, actors: ActorResolver): void {
  void app.register((scope, _options, done) => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'string' },
      (_request, body, next) => {
        next(null, body);
      },
    );
    const contextOf = async (request: FastifyRequest): Promise<Context> => ({
      ...(await actors.resolve(request)),
      callerChanged: () => {
        actors.forget(request);
      },
      services,
    });
    const byAdapter = (request: FastifyRequest<TrpcRequest>, reply: FastifyReply) =>
      fastifyRequestHandler({
        router: appRouter,
        req: request,
        res: reply,
        path: request.params.path,
        createContext: () => contextOf(request),
        maxBatchSize: MAX_BATCH,
        // A question that no address may hold comes by POST.
        allowMethodOverride: true,
        onError: ({ error }) => {
          logUnexpected(request, error);
        },
      });
    const limitAskedMails = createAskedMailLimit(services.clock);
    scope.post<TrpcRequest>('/api/trpc/:path', async (request, reply) => {
      limitAskedMails(request.ip, request.params.path);
      return byAdapter(request, reply);
    });
    scope.get<TrpcRequest>('/api/trpc/:path', async (request, reply) => {
      if (request.query.batch !== undefined) return byAdapter(request, reply);
      return answerSingleQuery(request, reply, await contextOf(request));
    });
    done();
  });
}

/**
 * One unbatched query without the adapter's Request, AbortSignal and stream: those cost 0.25 ms a call, a fifth of a whole
 * search (docs/decisions/002-single-queries.md). Procedure, middleware, parsing and error shape are the same.
 */
async function answerSingleQuery(
  request: FastifyRequest<TrpcRequest>,
  reply: FastifyReply,
  ctx: Context,
): Promise<FastifyReply> {
  const { path } = request.params;
  const { input } = request.query;
  reply.type('application/json; charset=utf-8');
  try {
    const data: unknown = await callTRPCProcedure({
      router: appRouter,
      path,
      type: 'query',
      ctx,
      getRawInput: () => Promise.resolve(input === undefined ? undefined : parseInput(input)),
      signal: undefined,
      batchIndex: 0,
    });
    return await reply.send(JSON.stringify({ result: { data } }));
  } catch (cause) {
    const error = getTRPCErrorFromUnknown(cause);
    logUnexpected(request, error);
    const shape = getTRPCErrorShape({
      config: appRouter._def._config,
      error,
      type: 'query',
      path,
      input: undefined,
      ctx,
    });
    return reply.status(getHTTPStatusCode({ error: shape })).send(JSON.stringify({ error: shape }));
  }
}

function parseInput(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TRPCError({ code: 'BAD_REQUEST', cause });
  }
}

function logUnexpected(request: FastifyRequest, error: TRPCError): void {
  if (error.code === 'INTERNAL_SERVER_ERROR')
    request.log.error({ err: error.cause ?? error }, 'failed');
}
