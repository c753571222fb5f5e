import { Alert } from '@koble/ui';
import { useProblem } from './problem';

/** How it went: the reason why not, or what was done; nothing before. */
export function Outcome({ error, done }: { error: unknown; done?: string | undefined }) {
  const say = useProblem();
  if (error !== null)
    return (
      <Alert tone="danger" live>
        {say(error)}
      </Alert>
    );
  if (done === undefined) return null;
  return (
    <Alert tone="success" live>
      {done}
    </Alert>
  );
}
