import type { Actor, SignedIn } from '@koble/accounts/schema';
import type { Services } from '@koble/api';
import {
  addDeliveryFile,
  readAddendum,
  readAgreementDocument,
  readDeliveryFile,
} from '@koble/agreements';
import { addCaseFile, readCaseFile } from '@koble/cases';
import { contentDisposition, MAX_FILE_BYTES } from '@koble/files';
import { addFile, getCalendarEntry, readFile } from '@koble/introductions';
import { AppError } from '@koble/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ActorResolver } from './actor-of-request';
import { answerProblems } from './answer-problem';
import { parseInput } from './parse-input';

const Upload = z.strictObject({ introduction: z.uuid(), name: z.string().min(1).max(300) });
const Delivered = z.strictObject({
  deliverable: z.string().min(1).max(200),
  name: z.string().min(1).max(300),
});
const Named = z.strictObject({ name: z.string().min(1).max(300) });
const One = z.object({ id: z.uuid() });
const OneAddendum = One.extend({ number: z.coerce.number().int().min(1).max(10_000) });

/**
 * What is not JSON: `POST /api/files` takes the bytes of one file as its body, `GET /api/files/:id` gives it as an attachment
 * that no browser runs, `GET /api/meetings/:id.ics` gives a meeting for one's calendar, `GET /api/agreements/:id.pdf` what two sides
 * have agreed on, `GET /api/agreements/:id/addenda/:number.pdf` what they have changed in it; `POST /api/agreements/:id/files` and
 * `GET /api/agreement-files/:id` are the files of what is delivered; `POST /api/case-items/:id/files` and `GET /api/case-files/:id`
 * are those of a funding case.
 */
export function mountFiles(app: FastifyInstance, services: Services, actors: ActorResolver): void {
  void app.register((scope, _options, done) => {
    answerProblems(scope);
    // Before a body is read: 10 MB are not kept of somebody who may send none.
    scope.addHook('onRequest', async (request) => {
      await signedIn(request);
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, next) => {
      next(null, body);
    });

    scope.post('/api/files', { bodyLimit: MAX_FILE_BYTES + 1 }, async (request) => {
      const actor = await signedIn(request);
      const { introduction, name } = parseInput(Upload, request.query);
      return addFile(services, actor, {
        introductionId: introduction,
        name,
        bytes: bytesOf(request),
      });
    });

    scope.get('/api/files/:id', async (request, reply) => {
      const actor = await signedIn(request);
      return sendFile(reply, await readFile(services, actor, parseInput(One, request.params).id));
    });

    scope.get('/api/meetings/:id.ics', async (request, reply) => {
      const actor = await signedIn(request);
      const entry = await getCalendarEntry(services, actor, parseInput(One, request.params).id);
      return reply
        .header('content-disposition', contentDisposition('koble.ics'))
        .header('cache-control', 'private, no-store')
        .type('text/calendar; charset=utf-8')
        .send(entry);
    });
    scope.get('/api/agreements/:id.pdf', async (request, reply) => {
      const actor = await signedIn(request);
      const { id } = parseInput(One, request.params);
      const document = await readAgreementDocument(services, actor, id);
      return sendFile(reply, { ...document, mediaType: 'application/pdf' });
    });
    scope.get('/api/agreements/:id/addenda/:number.pdf', async (request, reply) => {
      const actor = await signedIn(request);
      const addendum = await readAddendum(services, actor, parseInput(OneAddendum, request.params));
      return sendFile(reply, { ...addendum, mediaType: 'application/pdf' });
    });
    scope.post('/api/agreements/:id/files', { bodyLimit: MAX_FILE_BYTES + 1 }, async (request) => {
      const actor = await signedIn(request);
      const { id } = parseInput(One, request.params);
      return addDeliveryFile(services, actor, {
        id,
        ...parseInput(Delivered, request.query),
        bytes: bytesOf(request),
      });
    });
    scope.get('/api/agreement-files/:id', async (request, reply) => {
      const actor = await signedIn(request);
      const { id } = parseInput(One, request.params);
      return sendFile(reply, await readDeliveryFile(services, actor, id));
    });
    scope.post('/api/case-items/:id/files', { bodyLimit: MAX_FILE_BYTES + 1 }, async (request) => {
      const actor = await signedIn(request);
      const { id: itemId } = parseInput(One, request.params);
      const { name } = parseInput(Named, request.query);
      return addCaseFile(services, actor, { itemId, name, bytes: bytesOf(request) });
    });
    scope.get('/api/case-files/:id', async (request, reply) => {
      const actor = await signedIn(request);
      return sendFile(
        reply,
        await readCaseFile(services, actor, parseInput(One, request.params).id),
      );
    });
    done();
  });

  async function signedIn(request: FastifyRequest): Promise<SignedIn> {
    const { actor }: { actor: Actor } = await actors.resolve(request);
    if (actor.kind === 'visitor') throw new AppError('api.sign_in', 'unauthenticated');
    return actor;
  }
}

function bytesOf({ body }: FastifyRequest): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** An attachment that no browser runs or keeps. */
function sendFile(
  reply: FastifyReply,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: Uint8Array },
): FastifyReply {
  return reply
    .header('content-disposition', contentDisposition(name))
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .type(mediaType)
    .send(Buffer.from(bytes));
}
