import { withHash } from '@koble/search';
import type { ListingDocument } from '@koble/search/schema';

/** A listing's document with nothing in it but what a test says. */
export function aDocument(of: Partial<ListingDocument> = {}): ListingDocument {
  return withHash({
    id: 'role_6f1c2f0e-6a53-4f0c-9d0e-0a8f0f1b2c3d',
    kind: 'role',
    version: 1,
    title: 'Annonse',
    summary: '',
    terms: [],
    stems: '',
    organisation: '',
    organisationId: null,
    municipality: null,
    place: '',
    district: null,
    area: [],
    skills: [],
    occupations: [],
    industry: null,
    mode: [],
    extent: [],
    purposes: [],
    instrument: null,
    publishedAt: 1_790_000_000,
    deadline: null,
    expiresAt: 4_102_444_800,
    amountOre: null,
    interests: 0,
    answers: null,
    answerDays: null,
    capacity: null,
    studentTask: false,
    ...of,
  });
}
