import type { World } from './world';
import { CALLERS } from './world-callers';

export const ALL = CALLERS;
export const SIGNED_IN = CALLERS.filter((name) => name !== 'visitor');
export const SEEKERS = ['seeker', 'otherSeeker'] as const;
/** Those who act for the company, and those of them who write in its name. */
export const COMPANY = ['owner', 'member', 'accountant', 'adviserForClient'] as const;
/** Every company's people. */
export const COMPANIES = [...COMPANY, 'otherOwner'] as const;
export const WRITERS = ['owner', 'member', 'adviserForClient'] as const;
export const RESEARCHERS = ['researcher', 'otherResearcher'] as const;
export const ADVISERS = ['adviser', 'otherAdviser'] as const;
export const CATALOGUERS = ['funder', ...ADVISERS] as const;
export const ORGANISATIONS = SIGNED_IN.filter(
  (name) => name !== 'seeker' && name !== 'otherSeeker',
);
export const OWNERS = [
  'owner',
  'otherOwner',
  'researcher',
  'otherResearcher',
  'funder',
  'county',
] as const;

export const thing = (name: keyof World['things']) => (world: World) => ({
  id: world.things[name],
});
export const atVersion = (name: keyof World['things']) => (world: World) => ({
  id: world.things[name],
  version: 1,
});
