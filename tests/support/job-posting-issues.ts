// oxlint-disable-next-line typescript/triple-slash-reference -- A declaration of a module that has no types cannot be imported.
/// <reference path="./structured-data-validator.d.ts" />
import Validator from '@adobe/structured-data-validator';

/**
 * What is wrong with a posting by Google's rules
 * (https://developers.google.com/search/docs/appearance/structured-data/job-posting), as Adobe's validator knows them:
 * errors keep it out of the lists of jobs; `lacking` are the fields that are recommended and not there.
 */
export async function jobPostingIssues(
  posting: object,
): Promise<{ errors: string[]; lacking: string[] }> {
  const issues = await new Validator().validate({ jsonld: { JobPosting: [{ ...posting }] } });
  return {
    errors: issues
      .filter(({ severity }) => severity === 'ERROR')
      .map(({ issueMessage }) => issueMessage),
    lacking: issues
      .filter(({ severity }) => severity === 'WARNING')
      .flatMap(({ fieldNames = [] }) => fieldNames),
  };
}
