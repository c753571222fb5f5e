/** Kroner typed by a person ("150 000", "1.500,50") as øre; undefined for what is no amount. */
export function oreOfText(text: string): number | undefined {
  const typed = text.replaceAll(/[\s\u00a0]|kr/g, '');
  const [, kroner, ore = ''] = /^(\d+(?:[.,]\d{3})*)(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
  const digits = kroner?.replaceAll(/[.,]/g, '') ?? '';
  return /^\d{1,10}$/.test(digits) ? Number(digits) * 100 + Number(ore.padEnd(2, '0')) : undefined;
}

/** A whole number typed by a person ("1 200") without its spaces; undefined for what is none, as "1.000", which may be one or a thousand. */
export function wholeOfText(text: string): number | undefined {
  const digits = text.replaceAll(/\s/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}
