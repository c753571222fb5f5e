import { Alert, Button, TextArea } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Outcome } from '../../shared/outcome';

/** One text that is sent, with what is wrong said beside it; once it is sent, `sent` stands in its place. */
export function SendText({
  id,
  label,
  description,
  tooShort,
  send,
  length,
  onSend,
  sent,
}: {
  id: string;
  label: string;
  description: string;
  tooShort: string;
  send: string;
  length: { least: number; most: number };
  onSend: (text: string) => Promise<unknown>;
  sent: ReactNode;
}) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: onSend });
  const short = text.trim().length < length.least;
  if (isSuccess)
    return (
      <Alert tone="success" live>
        {sent}
      </Alert>
    );
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (short) document.getElementById(id)?.focus();
        else mutate(text.trim());
      }}
    >
      <Outcome error={error} />
      <TextArea
        id={id}
        label={label}
        description={description}
        error={tried && short ? tooShort : undefined}
        maxLength={length.most}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {send}
        </Button>
      </div>
    </form>
  );
}
