const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * The ninth digit of a Norwegian organisation number from its first eight: 11 - (weighted sum mod 11), 11 read as 0.
 * Returns undefined where the result is 10, which no valid number has.
 * Source: Brønnøysundregistrene, "Organisasjonsnummeret" (MOD11, weights 3 2 7 6 5 4 3 2).
 */
export function organisationNumberCheckDigit(firstEight: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(firstEight[i]), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return undefined;
  return check === 11 ? 0 : check;
}

/** True for nine digits whose check digit is right; spaces are allowed ("974 760 673"). */
export function isOrganisationNumber(text: string): boolean {
  const digits = normaliseOrganisationNumber(text);
  return (
    /^\d{9}$/.test(digits) && organisationNumberCheckDigit(digits.slice(0, 8)) === Number(digits[8])
  );
}

export function normaliseOrganisationNumber(text: string): string {
  return text.replaceAll(/[\s.]/g, '');
}
