import type { JointNeed } from '@koble/joint-needs/schema';
import { Button, Tag } from '@koble/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { ConfirmButton } from '../../shared/confirm-button';
import { Outcome } from '../../shared/outcome';
import { JointMembers } from './joint-members';
import { JointTerms } from './joint-terms';
import { OwnCase } from './own-case';
import { TermsForm } from './terms-form';
import { useJointAct } from './use-joint-act';

/** A joint need as one of its members sees it, with what they may do. */
export function JointView({
  joint,
  isAdviser,
  pickCall,
  onOpened,
  onGone,
}: {
  joint: JointNeed;
  /** Acts for a client: does everything for it but say a yes that binds it. */
  isAdviser: boolean;
  pickCall: (onPick: (call: { id: string; title: string }) => void) => ReactNode;
  /** The reader's own case is there. */
  onOpened: (caseId: string) => void;
  /** The reader is not in it any more. */
  onGone: () => void;
}) {
  const { t } = useTranslation();
  const acting = useJointAct();
  const [writing, setWriting] = useState(false);
  const { id, version, title, standing, members, ownId } = joint;
  const own = members.find(({ organisationId }) => organisationId === ownId);
  const said = members.some(({ sharePercent }) => sharePercent > 0);
  const toAgree = said && own?.state === 'joined' && !own.agreed;
  const act = (work: () => Promise<unknown>, onSuccess?: () => void) => {
    acting.mutate(work, onSuccess === undefined ? {} : { onSuccess });
  };
  return (
    <div className="stack wide">
      <div>
        <Tag tone={standing === 'agreed' ? 'success' : 'neutral'}>
          {t(`joint.standing.${standing}`)}
        </Tag>
      </div>
      <p className="lead">{t(`joint.standingHelp.${standing}`)}</p>
      <Outcome error={acting.error} />
      {own?.state === 'invited' && (
        <div className="box stack">
          <p>{t('joint.invited')}</p>
          {isAdviser && <p>{t('joint.noJoin')}</p>}
          <div className="row">
            {!isAdviser && (
              <Button
                busy={acting.isPending}
                onClick={() => {
                  act(() => client.jointNeeds.answer.mutate({ id, version, answer: 'join' }));
                }}
              >
                {t('joint.join')}
              </Button>
            )}
            <Button
              variant="secondary"
              onClick={() => {
                act(
                  () => client.jointNeeds.answer.mutate({ id, version, answer: 'decline' }),
                  onGone,
                );
              }}
            >
              {t('joint.decline')}
            </Button>
          </div>
        </div>
      )}
      {own?.state === 'joined' && <OwnCase joint={joint} onOpened={onOpened} />}
      <JointMembers members={members} />
      <JointTerms joint={joint} />
      {own?.state === 'joined' && writing && (
        <TermsForm
          joint={joint}
          isAdviser={isAdviser}
          pickCall={pickCall}
          onDone={() => {
            setWriting(false);
          }}
        />
      )}
      {isAdviser && toAgree && <p>{t('joint.noAgree')}</p>}
      {own?.state === 'joined' && !writing && (
        <div className="row">
          {toAgree && !isAdviser && (
            <Button
              busy={acting.isPending}
              onClick={() => {
                act(() => client.jointNeeds.agree.mutate({ id, version }));
              }}
            >
              {t('joint.agree')}
            </Button>
          )}
          {standing !== 'ended' && (
            <Button
              variant="secondary"
              onClick={() => {
                setWriting(true);
              }}
            >
              {t('joint.change')}
            </Button>
          )}
          {members
            .filter(({ state }) => state === 'invited')
            .map(({ organisationId, company }) => (
              <ConfirmButton
                key={organisationId}
                label={t('joint.withdraw', { company })}
                question={t('joint.withdrawAsk', { company })}
                confirm={t('joint.withdrawYes')}
                busy={acting.isPending}
                onConfirm={() => {
                  act(() => client.jointNeeds.withdraw.mutate({ id, version, organisationId }));
                }}
              />
            ))}
          <ConfirmButton
            label={t('joint.leave')}
            question={t('joint.leaveAsk', { title })}
            confirm={t('joint.leaveYes')}
            busy={acting.isPending}
            onConfirm={() => {
              act(() => client.jointNeeds.leave.mutate({ id, version }), onGone);
            }}
          />
        </div>
      )}
    </div>
  );
}
