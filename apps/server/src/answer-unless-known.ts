import { fingerprint } from '@koble/kernel/fingerprint';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** An answer that may be had already. */
export interface KnowableAnswer {
  mediaType: string;
  /** What it is made of: equal contents are the same answer. */
  contents: unknown;
  modifiedAt?: Date | undefined;
  /** So long nobody needs to ask again. */
  maxAgeSeconds: number;
  write(): string;
}

/**
 * Answers 304 to whoever has this answer already (RFC 9110, 13.1), before anything is written; else writes it. The date alone is
 * only believed of those who send no tag: it says nothing of what has been changed or closed since.
 */
export function answerUnlessKnown(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  answer: KnowableAnswer,
): FastifyReply {
  // Weak, since a new release may write the same in another way.
  const tag = `W/"${fingerprint(answer.contents)}"`;
  const { modifiedAt } = answer;
  reply.header('etag', tag).header('cache-control', `public, max-age=${answer.maxAgeSeconds}`);
  if (modifiedAt !== undefined) reply.header('last-modified', modifiedAt.toUTCString());
  const known =
    headers['if-none-match'] === undefined
      ? isAsNew(headers['if-modified-since'], modifiedAt)
      : isNamed(headers['if-none-match'], tag);
  return known ? reply.code(304).send() : reply.type(answer.mediaType).send(answer.write());
}

function isNamed(named: string, tag: string): boolean {
  return named.trim() === '*' || named.split(',').some((one) => one.trim() === tag);
}

/** Whether the date is that of the answer or later; dates of HTTP have whole seconds. */
function isAsNew(since: string | undefined, modifiedAt: Date | undefined): boolean {
  if (since === undefined || modifiedAt === undefined) return false;
  return Date.parse(since) >= Math.floor(modifiedAt.getTime() / 1000) * 1000;
}
