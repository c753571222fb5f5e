import type { BriefVersion, ChallengeBrief } from '@koble/needs/schema';
import { Alert, Button, TextArea } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { problemOf } from '../../shared/problem';
import { BriefChanges } from './brief-changes';
import { BRIEF_LENGTH, BRIEF_ORDER, changedFields, EMPTY_BRIEF } from './brief-order';

/** The challenge in five fields. `newest` is what is saved; what is typed stays also when somebody else has saved meanwhile. */
export function BriefForm({ id, newest }: { id: string; newest: BriefVersion | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const saved = newest ?? EMPTY_BRIEF;
  const [brief, setBrief] = useState<ChallengeBrief>(() => partsOf(saved));
  const [read, setRead] = useState(newest?.version ?? 0);
  const saving = useMutation(
    api.needs.saveBrief.mutationOptions({
      onSuccess: ({ version }) => {
        setRead(version);
      },
      onSettled: () => queries.invalidateQueries({ queryKey: api.needs.pathKey() }),
    }),
  );
  const overtaken = saving.isError && problemOf(saving.error).code === 'needs.changed_meanwhile';
  const theirs = overtaken && newest !== undefined && newest.version > read ? newest : undefined;
  const dirty = changedFields(brief, saved).length > 0;
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate({ id, version: read, brief });
      }}
    >
      {!overtaken && <Outcome error={saving.error} />}
      {theirs !== undefined && (
        <Alert tone="warning" live>
          <p>{t('challenge.theirs')}</p>
          <BriefChanges from={brief} to={theirs} />
          <div className="row">
            <Button
              onClick={() => {
                setRead(theirs.version);
                saving.mutate({ id, version: theirs.version, brief });
              }}
            >
              {t('challenge.keepMine')}
            </Button>
            <Button
              variant="secondary"
              onClick={() => {
                setRead(theirs.version);
                setBrief(partsOf(theirs));
                saving.reset();
              }}
            >
              {t('challenge.takeTheirs')}
            </Button>
          </div>
        </Alert>
      )}
      {BRIEF_ORDER.map((field) => (
        <TextArea
          key={field}
          id={`brief-${field}`}
          label={t(`listing.brief.${field}`)}
          description={t(`challenge.help.${field}`)}
          maxLength={BRIEF_LENGTH}
          rows={3}
          value={brief[field]}
          onChange={(event) => {
            setBrief({ ...brief, [field]: event.target.value });
          }}
        />
      ))}
      <div className="row">
        <Button type="submit" busy={saving.isPending} disabled={!dirty}>
          {t('challenge.save')}
        </Button>
        <span className="quiet" role="status">
          {dirty ? t('challenge.unsaved') : saving.isSuccess ? t('challenge.savedNow') : ''}
        </span>
      </div>
    </form>
  );
}

function partsOf({ hurts, tried, success, atHand, time }: ChallengeBrief): ChallengeBrief {
  return { hurts, tried, success, atHand, time };
}
