import { profileOfOrganisation } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { SearchServices } from '@koble/catalogue';
import { listCandidateSupplies } from '@koble/candidates';
import { osloDate } from '@koble/kernel';
import { getOwnRole } from '@koble/needs';
import { NeedInput } from '@koble/needs/schema';
import { z } from 'zod';
import { candidateSupply } from './candidate-supply';
import { insertMatchLog } from './match-log-queries';
import { rankPeople } from './rank-people';
import { retrieveSupplies } from './retrieve';
import type { PeopleAnswer } from './schema';
import type { Demand } from './supply';
import { RULE_VERSION } from './weights';

/** What a need asks, without what has become of it since. */
const Asked = z.object(NeedInput.shape);

/**
 * Everybody who was looked at for a role of the actor's own company, nameless, ranked and explained; nobody who has shut the company
 * or its adviser's operator out. Logged with its inputs as bundles are. Errors: `needs.not_found`, `needs.wrong_state`.
 */
export async function findPeopleFor(
  services: SearchServices,
  actor: OrganisationActor<'company'>,
  needId: string,
): Promise<PeopleAnswer> {
  const { db, clock } = services;
  const role = await getOwnRole(services, actor, needId);
  const need: NeedInput = { ...Asked.parse(role), wants: ['people'] };
  const demand: Demand = {
    need,
    company: await profileOfOrganisation(db, actor.organisationId),
    answers: {},
    today: osloDate(clock.now()),
  };
  const { ids, degraded } = await retrieveSupplies(services, actor, need);
  const supplies = await listCandidateSupplies(db, ids.candidate, clock.now());
  const inputs = { kind: 'people', demand, people: supplies.map(candidateSupply) } as const;
  const people = rankPeople(demand, inputs.people);
  const logId = await insertMatchLog(db, {
    ruleVersion: RULE_VERSION,
    actor,
    needId,
    inputs,
    answer: { people },
  });
  return { logId, ruleVersion: RULE_VERSION, title: role.title, people, degraded };
}
