import { Alert, Button, Skeleton, TextField } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useProblem } from '../../shared/problem';
import { useNumberProblem } from './use-number-problem';

/** Whom a job seeker has shut out of their profile; what is done here can be undone here. */
export function BlockList() {
  const { t } = useTranslation();
  const say = useProblem();
  const numberProblem = useNumberProblem();
  const queries = useQueryClient();
  const [number, setNumber] = useState('');
  const blocks = useQuery(api.candidates.blocks.queryOptions());
  const refresh = () => queries.invalidateQueries({ queryKey: api.candidates.blocks.queryKey() });
  const blocking = useMutation(
    api.candidates.block.mutationOptions({
      onSuccess: () => {
        setNumber('');
        return refresh();
      },
    }),
  );
  const unblocking = useMutation(
    api.candidates.unblock.mutationOptions({
      onSuccess: () => {
        document.getElementById('blocks')?.focus();
        return refresh();
      },
    }),
  );
  const done = unblocking.isSuccess
    ? t('privacy.unblocked')
    : blocking.isSuccess
      ? t('privacy.blocked')
      : undefined;
  return (
    <>
      <Outcome error={unblocking.error} done={done} />
      {blocks.error !== null && <Alert tone="danger">{say(blocks.error)}</Alert>}
      {blocks.isPending && <Skeleton lines={1} label={t('app.loading')} />}
      {blocks.data?.length === 0 && <p className="quiet">{t('privacy.blocksNone')}</p>}
      <ul className="plain lines">
        {blocks.data?.map(({ organisationId, name, number: of }) => (
          <li key={organisationId} className="line">
            <div>
              <strong>{name}</strong>
              <p className="quiet">{of}</p>
            </div>
            <Button
              variant="secondary"
              busy={unblocking.isPending && unblocking.variables.organisationId === organisationId}
              onClick={() => {
                blocking.reset();
                unblocking.mutate({ organisationId });
              }}
            >
              {t('privacy.unblock')}
              <span className="visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="row end"
        onSubmit={(event) => {
          event.preventDefault();
          unblocking.reset();
          blocking.mutate({ number });
        }}
      >
        <TextField
          id="block-number"
          label={t('funding.orgNumber')}
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={14}
          error={numberProblem(blocking.error)}
          value={number}
          onChange={(event) => {
            setNumber(event.target.value);
          }}
        />
        <Button type="submit" variant="secondary" busy={blocking.isPending}>
          {t('privacy.block')}
        </Button>
      </form>
    </>
  );
}
