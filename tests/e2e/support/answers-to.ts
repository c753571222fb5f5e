import type { Page } from 'playwright-core';

/**
 * Keeps every answer of the API to a page from now on, until the function that it gives is called: that lets go and tells them all.
 * They are read on their way there, as a browser forgets what it was answered when it goes to another page.
 */
export async function answersTo(page: Page): Promise<() => Promise<readonly string[]>> {
  const answers: string[] = [];
  await page.route('**/api/trpc/**', async (route) => {
    const response = await route.fetch();
    answers.push(await response.text());
    await route.fulfill({ response });
  });
  return async () => {
    await page.unrouteAll({ behavior: 'wait' });
    return answers;
  };
}
