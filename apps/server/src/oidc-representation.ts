import { isOrganisationNumber } from '@koble/kernel';
import { z } from 'zod';

/** An organisation that somebody has shown that they may represent. */
export interface RepresentedOrganisation {
  number: string;
  name: string;
}

const TYPE = 'ansattporten:altinn:resource';
/** ISO 6523 code of Norwegian organisation numbers. */
const NORWEGIAN = '0192:';

/** What Ansattporten is asked for: that the person chooses an organisation for which they hold the resource. */
export function representationRequest(resource: string): string {
  return JSON.stringify([{ type: TYPE, resource, representation_is_required: true }]);
}

const Party = z.object({
  orgno: z.object({
    ID: z
      .string()
      .startsWith(NORWEGIAN)
      .transform((id) => id.slice(NORWEGIAN.length))
      .refine(isOrganisationNumber),
  }),
  name: z.string().trim().min(1).max(200),
});

const Detail = z.object({
  type: z.literal(TYPE),
  resource: z.string(),
  authorized_parties: z.array(z.unknown()),
});

/**
 * The organisations in the claim `authorization_details` of a verified id_token, none where the person represents themself. What
 * was asked for goes through the person's own browser, who may have asked for a resource that anybody holds: only ours counts.
 * Source: https://docs.digdir.no/docs/ansattporten/ansattporten_rar.html.
 */
export function representedOrganisations(
  claim: unknown,
  resource: string,
): RepresentedOrganisation[] {
  const details = z.array(z.unknown()).safeParse(claim).data ?? [];
  return details
    .flatMap((detail) => Detail.safeParse(detail).data ?? [])
    .filter((detail) => detail.resource === resource)
    .flatMap((detail) => detail.authorized_parties)
    .flatMap((party) => Party.safeParse(party).data ?? [])
    .map(({ orgno, name }) => ({ number: orgno.ID, name }));
}
