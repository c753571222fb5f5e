import { expect, test } from 'vitest';
import { representedOrganisations } from './oidc-representation';

const RESOURCE = 'urn:altinn:resource:koble';

function party(id: string, name: unknown = 'UGJENNOMSIKTIG MINIMALISTISK APE') {
  return {
    orgno: { authority: 'iso6523-actorid-upis', ID: id },
    resource: 'koble',
    name,
    unit_type: 'AS',
  };
}

function detail(parties: unknown, of: object = {}) {
  return {
    type: 'ansattporten:altinn:resource',
    resource: RESOURCE,
    resource_name: 'Koble',
    authorized_parties: parties,
    ...of,
  };
}

const APE = { number: '314758625', name: 'UGJENNOMSIKTIG MINIMALISTISK APE' };

test('the chosen organisations are read, one or more', () => {
  const claim = [detail([party('0192:314758625'), party('0192:311094688', 'STRUTS LTD')])];
  expect(representedOrganisations(claim, RESOURCE)).toEqual([
    APE,
    { number: '311094688', name: 'STRUTS LTD' },
  ]);
});

test('oneself is no organisation', () => {
  expect(representedOrganisations([{ type: 'ansattporten:altinn:resource' }], RESOURCE)).toEqual(
    [],
  );
});

test.each([
  ['another resource', [detail([party('0192:314758625')], { resource: `${RESOURCE}2` })]],
  ['another source', [detail([party('0192:314758625')], { type: 'ansattporten:orgno' })]],
  ['a number of another country', [detail([party('0007:314758625')])]],
  ['a wrong check digit', [detail([party('0192:314758624')])]],
  ['no name', [detail([party('0192:314758625', ' ')])]],
  ['no list', detail([party('0192:314758625')])],
  ['nothing', undefined],
])('%s gives no right to anything', (_what, claim) => {
  expect(representedOrganisations(claim, RESOURCE)).toEqual([]);
});

test('one odd organisation does not hide the others', () => {
  expect(
    representedOrganisations([detail([party('0192:1'), party('0192:314758625')])], RESOURCE),
  ).toEqual([APE]);
});
