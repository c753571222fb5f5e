import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { refusalOf } from './auth-errors';

const LibraryError = z.object({ code: z.string() });
const ProviderAddress = z.object({ url: z.url() });

/**
 * The library's answer as far as the browser needs it: cookies, where to go next, and that it went well. A person, a session
 * or a reason in the library's words stays here: they would tell a known address from an unknown one.
 *
 * @throws AppError of `SignInErrorCode` where the library refused
 */
export async function sendAnswer(reply: FastifyReply, answer: Response): Promise<FastifyReply> {
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  const location = answer.headers.get('location');
  if (location !== null) return reply.redirect(withOwnError(location), 302);
  const body: unknown = await answer.json().catch(() => undefined);
  if (!answer.ok) throw refusalOf(LibraryError.safeParse(body).data?.code, answer.status);
  const provider = ProviderAddress.safeParse(body);
  return reply.send(provider.success ? { url: provider.data.url } : { status: true });
}

/** An address of ours that tells in the library's words what went wrong, in ours. */
function withOwnError(location: string): string {
  const base = 'https://koble.invalid';
  const address = new URL(location, base);
  const error = address.searchParams.get('error');
  if (error === null) return location;
  address.searchParams.set('error', refusalOf(error, 400).code);
  address.searchParams.delete('error_description');
  return address.origin === base ? address.href.slice(base.length) : address.href;
}
