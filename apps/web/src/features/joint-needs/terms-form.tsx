import type { JointNeed } from '@koble/joint-needs/schema';
import { Alert, Button, TextArea, TextField } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { FormButtons } from '../../shared/form-buttons';
import { problemOf, useProblem } from '../../shared/problem';
import { draftOfJoint, equalShares, readTerms, sharersOf } from './terms-draft';
import { useJointAct } from './use-joint-act';

/** Proposes terms. What was typed stays when somebody else has changed them meanwhile. `pickCall` belongs to another noun. */
export function TermsForm({
  joint,
  isAdviser,
  pickCall,
  onDone,
}: {
  joint: JointNeed;
  isAdviser: boolean;
  pickCall: (onPick: (call: { id: string; title: string }) => void) => ReactNode;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const say = useProblem();
  const acting = useJointAct();
  const [draft, setDraft] = useState(() => draftOfJoint(joint));
  const [tried, setTried] = useState(false);
  const sharers = sharersOf(joint);
  const { costOre, shares, sum } = readTerms(draft, sharers);
  const overtaken =
    acting.isError && problemOf(acting.error).code === 'joint_needs.changed_meanwhile';

  function send(): void {
    setTried(true);
    if (costOre === undefined || sum !== 100 || draft.title.trim().length < 3) return;
    const { title, plan, call } = draft;
    const { id, version } = joint;
    acting.mutate(
      () =>
        client.jointNeeds.propose.mutate({
          ...{ id, version, title, plan, costOre, shares },
          callId: call?.id ?? null,
        }),
      { onSuccess: onDone },
    );
  }

  return (
    <form
      className="box stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {isAdviser && <p>{t('joint.adviser')}</p>}
      <TextField
        id="joint-title"
        label={t('joint.name')}
        maxLength={140}
        error={tried && draft.title.trim().length < 3 ? t('joint.nameShort') : undefined}
        value={draft.title}
        onChange={(event) => {
          setDraft({ ...draft, title: event.target.value });
        }}
      />
      <TextArea
        id="joint-plan"
        label={t('joint.plan')}
        maxLength={2000}
        value={draft.plan}
        onChange={(event) => {
          setDraft({ ...draft, plan: event.target.value });
        }}
      />
      <TextField
        id="joint-cost"
        label={t('joint.cost')}
        description={t('joint.costHelp')}
        inputMode="decimal"
        error={tried && costOre === undefined ? t('joint.costBad') : undefined}
        value={draft.cost}
        onChange={(event) => {
          setDraft({ ...draft, cost: event.target.value });
        }}
      />
      {draft.call === null ? (
        pickCall((call) => {
          setDraft({ ...draft, call });
        })
      ) : (
        <div className="row">
          <span>
            {t('joint.call')}: <strong>{draft.call.title}</strong>
          </span>
          <Button
            variant="tertiary"
            onClick={() => {
              setDraft({ ...draft, call: null });
            }}
          >
            {t('joint.callRemove')}
          </Button>
        </div>
      )}
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('joint.shares')}</legend>
        {sharers.map(({ organisationId, company }) => (
          <TextField
            key={organisationId}
            id={`share-${organisationId}`}
            label={company}
            inputMode="numeric"
            value={draft.shares[organisationId] ?? ''}
            onChange={(event) => {
              setDraft({
                ...draft,
                shares: { ...draft.shares, [organisationId]: event.target.value },
              });
            }}
          />
        ))}
        <Button
          variant="tertiary"
          onClick={() => {
            setDraft({ ...draft, shares: equalShares(sharers) });
          }}
        >
          {t('joint.equal')}
        </Button>
      </fieldset>
      {tried && sum !== 100 && (
        <Alert tone="danger" live>
          {t('joint.sharesBad', { sum: Number.isNaN(sum) ? '–' : sum })}
        </Alert>
      )}
      {acting.isError && (
        <Alert tone={overtaken ? 'warning' : 'danger'} live>
          {overtaken ? t('joint.overtaken') : say(acting.error)}
        </Alert>
      )}
      <FormButtons save={t('joint.propose')} busy={acting.isPending} onCancel={onDone} />
    </form>
  );
}
