import type { AskedQuestion } from '@koble/funding/schema';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../shared/api';
import { yesOrNo } from './check-asked';
import { checkQuestion, emptyCheck, type CheckDraft } from './check-draft';
import { useKeepAnswers } from './check-keep';

/** A question and what was said to it; undefined: don't know. */
interface Said {
  question: AskedQuestion;
  given: boolean | undefined;
}

/**
 * The check of one call: the answer so far, and the question that decides most now. Asked anew after each answer, so that one that
 * decides leaves no question. Going back forgets nothing that is kept before the question is answered again.
 */
export function useCallCheck(callId: string, known: CheckDraft['company']) {
  const [draft, setDraft] = useState(() => emptyCheck(known));
  const [begun, setBegun] = useState(false);
  const [said, setSaid] = useState<readonly Said[]>([]);
  const [again, setAgain] = useState<AskedQuestion>();
  const { keep, error: notKept, isPending: keeping } = useKeepAnswers();
  const asking = useMutation(api.funding.answer.mutationOptions());

  function ask(about: CheckDraft, all: readonly Said[]): void {
    const answers = Object.fromEntries(
      all.flatMap(({ question, given }) => (given === undefined ? [] : [[question.key, given]])),
    );
    asking.mutate({ callId, answers, ...checkQuestion(about) });
  }
  function backToFacts(): void {
    setBegun(false);
    setSaid([]);
    setAgain(undefined);
    asking.reset();
  }

  const left = yesOrNo(asking.data?.questions ?? []).filter(({ key }) =>
    said.every(({ question }) => question.key !== key),
  );
  const question = again ?? left[0];
  const others = left.filter(({ key }) => key !== question?.key);
  return {
    draft,
    begun,
    answer: asking.data,
    question,
    progress: { at: said.length, total: said.length + 1 + others.length },
    isPending: asking.isPending || keeping,
    error: asking.error,
    notKept,
    begin(typed: CheckDraft): void {
      setDraft(typed);
      setBegun(true);
      ask(typed, []);
    },
    say(to: AskedQuestion, given: boolean | undefined): void {
      const all = [...said, { question: to, given }];
      setSaid(all);
      setAgain(undefined);
      const askOn = (): void => {
        ask(draft, all);
      };
      // Kept first and asked then: what is to be forgotten would still count.
      if (keep === undefined) askOn();
      else keep(to.key, given ?? null, askOn);
    },
    back(): void {
      const last = said.at(-1);
      if (last === undefined) {
        backToFacts();
        return;
      }
      setSaid(said.slice(0, -1));
      setAgain(last.question);
    },
    backToFacts,
    tryAgain(): void {
      ask(draft, said);
    },
  };
}
