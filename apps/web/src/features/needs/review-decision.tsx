import type { WaitingNeed } from '@koble/needs/schema';
import { Button, TextArea } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';

const NOTE_LENGTH = { least: 20, most: 600 } as const;

/** Publishes a need, or sends it back with what its company is to put right. */
export function ReviewDecision({
  need: { id, askedAt, title, company },
  onDone,
}: {
  need: WaitingNeed;
  onDone: (said: string) => void;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [note, setNote] = useState<string>();
  const [tried, setTried] = useState(false);
  const refresh = () => queries.invalidateQueries({ queryKey: api.needs.pathKey() });
  const approving = useMutation(
    api.needs.approve.mutationOptions({
      onSuccess: () => {
        onDone(t('review.approved', { title }));
      },
      // Also when somebody else has decided meanwhile, or the company has posted it anew.
      onSettled: refresh,
    }),
  );
  const returning = useMutation(
    api.needs.sendBack.mutationOptions({
      onSuccess: () => {
        onDone(t('review.returned', { title, company }));
      },
      onSettled: refresh,
    }),
  );
  const error = approving.error ?? returning.error;
  const isShort = (note ?? '').trim().length < NOTE_LENGTH.least;
  return (
    <>
      <Outcome error={error} />
      {note === undefined ? (
        <div className="row">
          <Button
            busy={approving.isPending}
            onClick={() => {
              approving.mutate({ id, askedAt });
            }}
          >
            {t('review.approve')}
            <span className="visually-hidden"> «{title}»</span>
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              setNote('');
            }}
          >
            {t('review.sendBack')}
            <span className="visually-hidden"> «{title}»</span>
          </Button>
        </div>
      ) : (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (isShort) document.getElementById(`note-${id}`)?.focus();
            else returning.mutate({ id, askedAt, note });
          }}
        >
          <TextArea
            id={`note-${id}`}
            label={t('review.note', { company })}
            description={t('review.noteHelp')}
            error={tried && isShort ? t('review.noteShort', NOTE_LENGTH) : undefined}
            maxLength={NOTE_LENGTH.most}
            autoFocus
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
            }}
          />
          <div className="row">
            <Button type="submit" busy={returning.isPending}>
              {t('review.send')}
            </Button>
            <Button
              variant="tertiary"
              onClick={() => {
                setNote(undefined);
              }}
            >
              {t('review.cancel')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
