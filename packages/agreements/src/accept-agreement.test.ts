import { canonicalJson, sha256 } from '@koble/kernel/fingerprint';
import { fixedClock } from '@koble/kernel';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeEach, describe, expect, test } from 'vitest';
import { addMember } from '../../../tests/support/account-examples';
import {
  addNegotiators,
  aRequest,
  theTerms,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { acceptAgreement } from './accept-agreement';
import { cancelAgreement } from './cancel-agreement';
import { getAgreement } from './get-agreement';
import { layTerms } from './lay-terms';
import { readAgreementDocument } from './read-agreement-document';
import { requestAgreement } from './request-agreement';
import { startAgreement } from './start-agreement';
import type { AgreementTerms } from './terms';

const { db } = await testDatabase();
const { files, broken } = testFiles();
const place = { db, files, clock: fixedClock('2026-11-23T10:00:00Z') };
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  sides = await addNegotiators(db);
  ({ id } = await requestAgreement(place, sides.company, aRequest(sides.offerId)));
});

const offer = (terms: AgreementTerms = theTerms()) =>
  layTerms(place, sides.partner, { id, version: 1, move: 'offer', terms });
const accept = (side: 'company' | 'partner', termsNumber = 1) =>
  acceptAgreement(place, sides[side], { id, termsNumber });
const view = () => getAgreement(place, sides.company, { id });
const textOfPdf = async () => {
  const { bytes } = await readAgreementDocument(place, sides.company, id);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text.replace(/\s+/gu, ' ');
};

describe('an acceptance', () => {
  test('of one side is not enough, and waits for the other', async () => {
    await offer();
    await accept('company');
    expect(await view()).toMatchObject({
      state: 'offered',
      turn: 'partner',
      accepted: { company: 1, partner: null },
      document: null,
      actions: ['cancel'],
    });
    await expect(readAgreementDocument(place, sides.company, id)).rejects.toMatchObject({
      code: 'agreements.no_document',
    });
  });

  test('of both makes the agreement and confirms its slot', async () => {
    await offer();
    await accept('partner');
    await accept('company');
    expect(await view()).toMatchObject({
      state: 'accepted',
      turn: null,
      deadlineOn: null,
      actions: ['cancel', 'start', 'propose_change'],
    });
    const booking = await db
      .selectFrom('pilotBooking')
      .select('state')
      .where('agreementRef', '=', id)
      .executeTakeFirst();
    expect(booking).toEqual({ state: 'confirmed' });
  });

  test('by both at the same moment makes one agreement, with both names', async () => {
    await offer();
    await Promise.all([accept('company'), accept('partner')]);
    const { state, signatures, history } = await view();
    expect(state).toBe('accepted');
    expect(signatures.map(({ side }) => side).sort()).toEqual(['company', 'partner']);
    expect(history.map(({ kind }) => kind)).toEqual(['requested', 'offered', 'signed', 'accepted']);
  });

  test('of terms that are not on the table any more is refused, and binds nobody to the new ones', async () => {
    await offer();
    await accept('partner');
    const terms = theTerms({ priceOre: 9_000_000 });
    await layTerms(place, sides.company, { id, version: 3, move: 'counter', terms });
    await expect(accept('company', 1)).rejects.toMatchObject({
      code: 'agreements.changed_meanwhile',
    });
    await accept('company', 2);
    expect(await view()).toMatchObject({
      state: 'countered',
      accepted: { company: 2, partner: null },
    });
    await accept('partner', 2);
    expect((await view()).state).toBe('accepted');
  });

  test('against a counter-offer at the same moment: one of the two is told, whichever comes second', async () => {
    await offer();
    await accept('partner');
    const counter = { id, version: 3, move: 'counter', terms: theTerms({ weeks: 5 }) } as const;
    const answers = await Promise.allSettled([
      accept('company', 1),
      layTerms(place, sides.company, counter),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is the company’s own: neither its accountant nor an adviser who acts for it can bind it', async () => {
    await offer();
    const operatorId = (await addActor(db, 'operator')).organisationId;
    const adviser = { ...sides.company, role: 'adviser', operatorId } as const;
    const accountant = { ...sides.company, role: 'accountant' } as const;
    for (const actor of [adviser, accountant])
      await expect(acceptAgreement(place, actor, { id, termsNumber: 1 })).rejects.toMatchObject({
        code: 'agreements.not_yours',
      });
    expect((await getAgreement(place, adviser, { id })).actions).toEqual(['counter', 'cancel']);
    expect((await getAgreement(place, accountant, { id })).actions).toEqual([]);
  });

  test('that cannot be kept as a file is not given, and can be given again', async () => {
    await offer();
    await accept('partner');
    await expect(
      acceptAgreement({ ...place, files: broken }, sides.company, { id, termsNumber: 1 }),
    ).rejects.toMatchObject({ code: 'files.store_unavailable' });
    expect((await view()).state).toBe('offered');
    await accept('company');
    expect((await view()).state).toBe('accepted');
  });
});

describe('the frozen PDF', () => {
  test('says who agreed on what, who accepted it, and the hash of the terms', async () => {
    await db
      .updateTable('organisation')
      .set({ name: 'Ægir Sveis AS (demo)', number: '310000221' })
      .where('id', '=', sides.company.organisationId)
      .execute();
    await offer(theTerms({ rights: 'shared' }));
    await accept('partner');
    await accept('company');
    const text = await textOfPdf();
    const { document } = await view();
    const termsHash = sha256(canonicalJson(theTerms({ rights: 'shared' })));
    expect(document?.termsSha256).toBe(termsHash);
    for (const said of [
      'Prøv sveiserobot på egne deler (demo)',
      'Ægir Sveis AS (demo), org.nr. 310000221',
      'Vi velger tre av bedriftens deler',
      'Regnestykke over tid og kostnad',
      '100 timer',
      '11. januar 2027',
      '4 uker',
      'Partene deler resultatet',
      'ikke juridisk råd',
      'Delene er valgt',
      'Demo-Berit Bedrift, eier, Ægir Sveis AS (demo)',
      'Demo-Finn Forsker, eier',
      'Godtok versjon 1 i Koble 23. november 2026',
    ])
      expect(text).toContain(said);
    const digits = text.replace(/\s/gu, '');
    for (const amount of ['110000', '33000', '77000', termsHash]) expect(digits).toContain(amount);
  });

  test('is in the language in which the company read it', async () => {
    await db
      .updateTable('person')
      .set({ locale: 'en' })
      .where('id', '=', sides.company.personId)
      .execute();
    await offer();
    await accept('company');
    await accept('partner');
    expect(await textOfPdf()).toContain('It is not legal advice.');
  });

  test('is given to both sides as it was signed, and to nobody else', async () => {
    await offer();
    await accept('company');
    await accept('partner');
    const { document } = await view();
    for (const side of [sides.company, sides.partner]) {
      const { bytes, name } = await readAgreementDocument(place, side, id);
      expect(sha256(bytes)).toBe(document?.sha256);
      expect(name).toMatch(/^avtale-\d+\.pdf$/);
    }
    for (const other of [await addActor(db, 'company'), await addActor(db, 'partner')])
      await expect(readAgreementDocument(place, other, id)).rejects.toMatchObject({
        code: 'agreements.not_found',
      });
  });

  test('is not given out once its bytes are others', async () => {
    await offer();
    await accept('company');
    await accept('partner');
    await files.put(`agreements/${id}`, Buffer.from('%PDF-1.7 en annen'), 'application/pdf');
    await expect(readAgreementDocument(place, sides.company, id)).rejects.toMatchObject({
      code: 'agreements.document_damaged',
      kind: 'unavailable',
    });
  });
});

test('what is agreed on is begun by either side, and can still be ended with a reason', async () => {
  await offer();
  await accept('company');
  await accept('partner');
  const { personId } = await addMember(db, { organisationId: sides.partner.organisationId });
  await startAgreement(place, { ...sides.partner, personId }, { id, version: 4 });
  expect(await view()).toMatchObject({ state: 'running', startedOn: '2026-11-23' });
  await cancelAgreement(place, sides.company, { id, version: 5, reason: 'funding', text: '' });
  expect(await view()).toMatchObject({
    state: 'cancelled',
    end: { reason: 'funding', side: 'company' },
    // What was signed stays to be read.
    document: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});
