import type { ComparableAttribute, FilterableAttribute } from './listings-index';

/** One condition on a listing, made by `oneOf`, `noneOf`, `emptyOrOneOf` or `above`: values are data and never become syntax. */
export type FilterElement =
  | { readonly attribute: FilterableAttribute; readonly oneOf: readonly string[] }
  | { readonly attribute: FilterableAttribute; readonly noneOf: readonly string[] }
  | { readonly attribute: FilterableAttribute; readonly emptyOrOneOf: readonly string[] }
  | { readonly attribute: ComparableAttribute; readonly above: number };

/** Conditions that must all hold. Those that decide what somebody may see go first. */
export type Filter = readonly FilterElement[];

/** The attribute is, or for a list holds, at least one of these; of no values nothing is found. */
export function oneOf(attribute: FilterableAttribute, values: readonly string[]): FilterElement {
  return { attribute, oneOf: values };
}

/** The attribute is, or for a list holds, none of these. */
export function noneOf(attribute: FilterableAttribute, values: readonly string[]): FilterElement {
  return { attribute, noneOf: values };
}

/** The list holds nothing at all, or at least one of these. */
export function emptyOrOneOf(
  attribute: FilterableAttribute,
  values: readonly string[],
): FilterElement {
  return { attribute, emptyOrOneOf: values };
}

/** The attribute is a number greater than this whole one; listings without one are left out. */
export function above(attribute: ComparableAttribute, limit: number): FilterElement {
  return { attribute, above: limit };
}

/**
 * The filter as the engine takes it. Always an array, whose elements are ANDed by the engine: as one string, a quote in a value
 * could OR itself past the element that says what somebody may see (faults.md 0.4).
 */
export function renderFilter(filter: Filter): string[] {
  return filter.map((element) => {
    if ('oneOf' in element) return `${element.attribute} IN ${list(element.oneOf)}`;
    if ('noneOf' in element) return `${element.attribute} NOT IN ${list(element.noneOf)}`;
    if ('emptyOrOneOf' in element)
      return `${element.attribute} IS EMPTY OR ${element.attribute} IN ${list(element.emptyOrOneOf)}`;
    return `${element.attribute} > ${numeral(element.above)}`;
  });
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`).join(', ')}]`;
}

function numeral(value: number): string {
  // The engine does not read exponents (1e21).
  if (!Number.isSafeInteger(value))
    throw new RangeError(`a filter needs a whole number, not ${value}`);
  return String(value);
}
