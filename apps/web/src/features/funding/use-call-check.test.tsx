import {
  AnswersToKeep,
  FundingQuestion,
  type AskedQuestion,
  type EligibilityAnswers,
} from '@koble/funding/schema';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { queryClient } from '../../shared/api';
import { useCallCheck } from './use-call-check';

const PARTNER = 'needs:research_partner';
const BROKER = 'needs:broker_contact';
const QUESTIONS: AskedQuestion[] = [
  { key: PARTNER, rule: { kind: 'needs', what: 'research_partner' } },
  { key: BROKER, rule: { kind: 'needs', what: 'broker_contact' } },
];
const CALL_ID = '11111111-1111-4111-8111-111111111111';

let kept: EligibilityAnswers = {};
/** What the server counted with, each time it was asked. */
let counted: EligibilityAnswers[] = [];
let check: ReturnType<typeof useCallCheck> | undefined;
let root: Root | undefined;

/** The server as far as it matters here: what is kept counts beside what is said, and a "no" decides. */
function served(procedure: string | undefined, input: unknown): unknown {
  if (procedure === 'funding.saveCompanyAnswers') {
    for (const { key, answer } of AnswersToKeep.parse(input).answers) {
      const { [key]: _before, ...others } = kept;
      kept = answer === null ? others : { ...others, [key]: answer };
    }
    return null;
  }
  if (procedure !== 'funding.answer') return null;
  const known = { ...kept, ...FundingQuestion.parse(input).answers };
  counted.push(known);
  const decided = Object.values(known).includes(false);
  return { questions: decided ? [] : QUESTIONS.filter(({ key }) => !Object.hasOwn(known, key)) };
}

function Check() {
  const now = useCallCheck(CALL_ID, {});
  // The test stands outside, and reads what is drawn with.
  useEffect(() => {
    check = now;
  });
  return null;
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  kept = {};
  counted = [];
  queryClient.clear();
  vi.stubGlobal('fetch', (url: string, { body }: { body?: string } = {}) => {
    const procedures = new URL(url, location.origin).pathname.split('/').at(-1)?.split(',') ?? [];
    const inputs: Record<string, unknown> = JSON.parse(body ?? '{}');
    const results = procedures.map((procedure, at) => [
      [{ result: { data: served(procedure, inputs[at]) } }],
    ]);
    return Promise.resolve(
      new Response(`${JSON.stringify(Object.fromEntries(results.entries()))}\n`),
    );
  });
  document.body.innerHTML = '<div></div>';
  const [page] = document.body.children;
  if (page === undefined) throw new Error('the page is there');
  root = createRoot(page);
});
afterEach(() => {
  act(() => root?.unmount());
  vi.unstubAllGlobals();
});

/** Begins the check; `signedIn`: as somebody who writes for a company. */
async function begin(signedIn: boolean): Promise<void> {
  queryClient.setQueryData([['accounts', 'me'], { type: 'query' }], {
    actor: signedIn ? { kind: 'company', role: 'member' } : { kind: 'visitor' },
  });
  act(() =>
    root?.render(
      <QueryClientProvider client={queryClient}>
        <Check />
      </QueryClientProvider>,
    ),
  );
  await step((now) => {
    now.begin(now.draft);
  });
}

/** Does something, until the server has kept and answered. */
async function step(to: (now: ReturnType<typeof useCallCheck>) => void): Promise<void> {
  await act(async () => {
    if (check !== undefined) to(check);
    await vi.waitFor(
      () => {
        expect(queryClient.isMutating()).toBe(0);
      },
      { timeout: 10_000 },
    );
    // What is drawn with hears of it in the next turn.
    await new Promise((heard) => setTimeout(heard));
  });
}

async function say(given: boolean | undefined): Promise<void> {
  await step(({ question, say: sayTo }) => {
    if (question !== undefined) sayTo(question, given);
  });
}

test('an answer that decides is the last one', async () => {
  await begin(false);
  expect(check).toMatchObject({ question: { key: PARTNER }, progress: { at: 0, total: 2 } });
  await say(false);
  expect(check?.question).toBeUndefined();
  expect(counted).toEqual([{}, { [PARTNER]: false }]);
});

test('what one does not know is not asked twice, and back is the question before', async () => {
  await begin(false);
  await say(undefined);
  expect(check).toMatchObject({ question: { key: BROKER }, progress: { at: 1, total: 2 } });
  await step((now) => {
    now.back();
  });
  expect(check).toMatchObject({ question: { key: PARTNER }, progress: { at: 0, total: 2 } });
  await say(true);
  expect(check?.question?.key).toBe(BROKER);
  expect(counted.at(-1)).toEqual({ [PARTNER]: true });
});

test('whoever goes back and does not know after all has the kept answer forgotten before it is counted again', async () => {
  await begin(true);
  await say(true);
  expect(kept).toEqual({ [PARTNER]: true });
  await step((now) => {
    now.back();
  });
  await say(undefined);
  expect(kept).toEqual({});
  expect(counted.at(-1)).toEqual({});
  expect(check?.question?.key).toBe(BROKER);
});
