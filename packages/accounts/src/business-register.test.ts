import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { REGISTER_ANSWER } from '../../../tests/support/register-examples';
import { createBusinessRegister } from './business-register';

let answer: (response: ServerResponse) => void;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  answer(response);
});
let baseUrl: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${portOf(server.address())}/enhetsregisteret/api`;
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

const says = (status: number, body: unknown) => (response: ServerResponse) =>
  void response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
const lookUp = (number: string, timeoutMs = 2000) =>
  createBusinessRegister({ baseUrl, timeoutMs }).lookUp(number);

test('a company is looked up by its number, spaces and all', async () => {
  answer = says(200, REGISTER_ANSWER);
  expect((await lookUp(' 310 000 019 ')).profile.name).toBe('OPPDIKTET SVEIS AS');
  expect(asked).toEqual(['GET /enhetsregisteret/api/enheter/310000019']);
});

test('a wrong check digit is told without asking the register', async () => {
  await expect(lookUp('310000018')).rejects.toMatchObject({
    code: 'accounts.number_check_digit',
    kind: 'invalid',
    field: 'number',
  });
  await expect(lookUp('../roller')).rejects.toMatchObject({ code: 'accounts.number_check_digit' });
  expect(asked).toEqual([]);
});

test('a number that nobody has is not in the register', async () => {
  answer = says(404, { status: 404, melding: 'Ingen treff' });
  await expect(lookUp('310000019')).rejects.toMatchObject({
    code: 'accounts.not_in_register',
    kind: 'not_found',
    field: 'number',
  });
});

test('an entity that was struck off, or taken out of the open data, is an answer', async () => {
  const gone = { organisasjonsnummer: '310000019', slettedato: '2024-02-12' };
  answer = says(410, gone);
  expect((await lookUp('310000019')).profile).toMatchObject({ name: null, status: 'struck_off' });
  answer = says(200, { ...gone, navn: 'OPPDIKTET SVEIS AS', respons_klasse: 'SlettetEnhet' });
  expect((await lookUp('310000019')).profile.status).toBe('struck_off');
});

test.each([
  ['an error of its own', says(503, 'Service Unavailable')],
  ['too many questions', says(429, {})],
  ['a page that is no JSON', says(200, '<html>Vedlikehold</html>')],
  ['a broken connection', (response: ServerResponse) => void response.destroy()],
])('the register is down when it gives %s', async (_what, reply) => {
  answer = reply;
  await expect(lookUp('310000019')).rejects.toMatchObject({
    code: 'accounts.register_down',
    kind: 'unavailable',
  });
});

test('the register is down when it is slow, also half-way through an answer', async () => {
  answer = () => undefined;
  await expect(lookUp('310000019', 50)).rejects.toMatchObject({ code: 'accounts.register_down' });
  answer = (response) => void response.writeHead(200).write('{"organisasjonsnummer":');
  await expect(lookUp('310000019', 50)).rejects.toMatchObject({ code: 'accounts.register_down' });
});

test('the register is down when nobody is there', async () => {
  const register = createBusinessRegister({ baseUrl: 'http://127.0.0.1:2' });
  await expect(register.lookUp('310000019')).rejects.toMatchObject({
    code: 'accounts.register_down',
  });
});

test('an answer about another company is not taken for this one', async () => {
  answer = says(200, { ...REGISTER_ANSWER, organisasjonsnummer: '310000000' });
  await expect(lookUp('310000019')).rejects.toMatchObject({
    code: 'accounts.register_answer',
    field: 'organisasjonsnummer',
  });
});
