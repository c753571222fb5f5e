/** How many characters a text of a draft may have, for the `maxLength` of its field. */
export function mostOf({ maxLength }: { maxLength: number | null }): number | undefined {
  return maxLength ?? undefined;
}
