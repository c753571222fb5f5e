import { canonicalJson, sha256 } from '@koble/kernel/fingerprint';
import { fixedClock } from '@koble/kernel';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  addNegotiators,
  addRunning,
  theTerms,
  type Negotiators,
} from '../../../tests/support/agreement-examples';
import { testFiles } from '../../../tests/support/file-examples';
import { addActor } from '../../../tests/support/introduction-examples';
import { testDatabase } from '../../../tests/support/test-database';
import { agreeToChange } from './agree-to-change';
import { getAgreement } from './get-agreement';
import { proposeChange } from './propose-change';
import { readAddendum } from './read-addendum';
import { readAgreementDocument } from './read-agreement-document';

const { db } = await testDatabase();
const { files } = testFiles();
const clock = fixedClock('2026-11-23T10:00:00Z');
const place = { db, files, clock };
const REASON = 'To av delene kommer tre uker senere enn vi trodde.';
const OTHER = theTerms({ priceOre: 12_500_000, weeks: 7, companyHours: 40 });
let sides: Negotiators;
let id: string;
beforeEach(async () => {
  clock.set('2026-11-23T10:00:00Z');
  sides = await addNegotiators(db);
  id = await addRunning(place, sides);
  clock.set('2026-11-30T10:00:00Z');
});

type SideName = 'company' | 'partner';
const view = () => getAgreement(place, sides.company, { id });
const seen = async () => ({ id, version: (await view()).version });
const change = async (by: SideName, terms = OTHER) => {
  await proposeChange(place, sides[by], { ...(await seen()), reason: REASON, terms });
  const other = by === 'company' ? sides.partner : sides.company;
  await agreeToChange(place, other, await seen());
};
const textOf = async (bytes: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  return text.replace(/\s+/gu, ' ');
};

describe('an addendum', () => {
  test('says who proposed it, why, what is changed and all that holds from now on', async () => {
    await change('partner');
    const { bytes, name } = await readAddendum(place, sides.partner, { id, number: 1 });
    expect(name).toMatch(/^avtale-\d+-tillegg-1\.pdf$/);
    const [decided] = (await view()).decided;
    expect(sha256(bytes)).toBe(decided?.addendum?.sha256);
    const text = await textOf(bytes);
    for (const said of [
      'Tillegg nr. 1 til avtale nr.',
      REASON,
      'Dette er endret fra versjon 1',
      '4 uker 7 uker',
      'Vi velger tre av bedriftens deler',
      'Demo-Berit Bedrift, eier',
      'Demo-Finn Forsker, eier',
      'Godtok versjon 2 i Koble 30. november 2026',
    ])
      expect(text).toContain(said);
    const digits = text.replace(/\s/gu, '');
    for (const one of [
      '110000',
      '125000',
      sha256(canonicalJson(theTerms())),
      sha256(canonicalJson(OTHER)),
    ])
      expect(digits).toContain(one);
  });

  test('has a number of its own, and leaves those before and the agreement as they were', async () => {
    const document = await readAgreementDocument(place, sides.company, id);
    await change('partner');
    const first = await readAddendum(place, sides.company, { id, number: 1 });
    await change('company', theTerms({ researcherHours: 120 }));
    expect(await readAgreementDocument(place, sides.company, id)).toEqual(document);
    expect(await readAddendum(place, sides.company, { id, number: 1 })).toEqual(first);
    const second = await readAddendum(place, sides.company, { id, number: 2 });
    expect(await textOf(second.bytes)).toContain('Dette er endret fra versjon 2');
  });

  test('is for the two sides, and is not given out once its bytes are others', async () => {
    await change('partner');
    const one = { id, number: 1 };
    await expect(readAddendum(place, await addActor(db, 'partner'), one)).rejects.toMatchObject({
      code: 'agreements.not_found',
    });
    await expect(readAddendum(place, sides.company, { id, number: 2 })).rejects.toMatchObject({
      code: 'agreements.no_document',
    });
    await files.put(`agreement-addenda/${id}/1`, Buffer.from('%PDF-1.7 x'), 'application/pdf');
    await expect(readAddendum(place, sides.company, one)).rejects.toMatchObject({
      code: 'agreements.document_damaged',
    });
  });

  test('says what lists, rights and milestones were and are, in the language of the company', async () => {
    await db
      .updateTable('person')
      .set({ locale: 'en' })
      .where('id', '=', sides.company.personId)
      .execute();
    const [first, last] = theTerms().milestones;
    if (first === undefined || last === undefined) throw new Error('two milestones');
    const terms = theTerms({
      deliverables: [...theTerms().deliverables, 'En film av roboten'],
      scope: [...theTerms().scope].reverse(),
      rights: 'open',
      nda: false,
      milestones: [
        { ...first, percent: 20 },
        { ...last, percent: 80 },
      ],
    });
    await change('partner', terms);
    const { bytes } = await readAddendum(place, sides.company, { id, number: 1 });
    const text = await textOf(bytes);
    for (const said of [
      'What is changed from version 1',
      'What is to be done – The same, in another order',
      '– En film av roboten',
      'Confidentiality Yes No',
      'Delene er valgt: 18 January 2027, 30 %',
      'Delene er valgt: 18 January 2027, 20 %',
    ])
      expect(text).toContain(said);
  });
});
