import { Button, TextArea } from '@koble/ui';
import { useState } from 'react';
import { Outcome } from './outcome';

const LEAST = 3;

/** Settles something that people have said is wrong, with the reason in a few words. `about` tells its button from the others. */
export function ReasonForm({
  id,
  label,
  missing,
  send,
  about,
  isPending,
  error,
  onSend,
}: {
  id: string;
  label: string;
  missing: string;
  send: string;
  about: string;
  isPending: boolean;
  error: unknown;
  onSend: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isShort = reason.trim().length < LEAST;
  return (
    <form
      className="stack report-settle"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isShort) onSend(reason);
      }}
    >
      <Outcome error={error} />
      <TextArea
        id={`reason-${id}`}
        label={label}
        rows={2}
        maxLength={600}
        error={tried && isShort ? missing : undefined}
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
        }}
      />
      <div>
        <Button type="submit" variant="secondary" busy={isPending}>
          {send}
          <span className="visually-hidden"> «{about}»</span>
        </Button>
      </div>
    </form>
  );
}
