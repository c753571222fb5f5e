/** It has no types of its own: what we use of it, as its README describes it. */
declare module '@adobe/structured-data-validator' {
  class Validator {
    validate(extracted: { jsonld: Record<string, object[]> }): Promise<
      {
        severity: 'ERROR' | 'WARNING';
        issueMessage: string;
        fieldNames?: string[];
      }[]
    >;
  }
  export { Validator as default };
}
