/** Whole or half hours of a day typed by a person ("2,5") as minutes; undefined for anything else. */
export function minutesOfText(text: string): number | undefined {
  const typed = text.trim().replace(',', '.');
  if (!/^\d{1,2}(\.\d)?$/.test(typed)) return undefined;
  const minutes = Number(typed) * 60;
  return minutes >= 30 && minutes <= 24 * 60 && minutes % 30 === 0 ? minutes : undefined;
}
