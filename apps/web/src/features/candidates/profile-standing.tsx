import type { OwnProfile, ProfileState } from '@koble/candidates/schema';
import { Alert, Button, Tag, type Tone } from '@koble/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { date } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useRefreshProfile } from './use-refresh-profile';

const TONES = {
  active: 'success',
  paused: 'neutral',
  expired: 'warning',
} as const satisfies Record<ProfileState, Tone>;

/** Whether companies see the profile and until when, and what its person can do about it. Hiding and showing undo each other. */
export function ProfileStanding({ own: { state, expiresAt } }: { own: OwnProfile }) {
  const { t } = useTranslation();
  const onSuccess = useRefreshProfile();
  const acts = {
    confirm: useMutation(api.candidates.confirm.mutationOptions({ onSuccess })),
    pause: useMutation(api.candidates.pause.mutationOptions({ onSuccess })),
    resume: useMutation(api.candidates.resume.mutationOptions({ onSuccess })),
  };
  const busy = Object.values(acts).some(({ isPending }) => isPending);
  const error = acts.confirm.error ?? acts.pause.error ?? acts.resume.error;
  const act = (name: keyof typeof acts): void => {
    for (const one of Object.values(acts)) one.reset();
    acts[name].mutate();
  };
  return (
    <section className="panel stack" aria-label={t(`profile.state.${state}`)}>
      <div>
        <Tag tone={TONES[state]}>{t(`profile.state.${state}`)}</Tag>
      </div>
      <p>{t(`profile.stateHelp.${state}`, { date: date(expiresAt) })}</p>
      <div className="row">
        <Button
          variant={state === 'expired' ? 'primary' : 'secondary'}
          busy={busy}
          onClick={() => {
            act('confirm');
          }}
        >
          {t(state === 'expired' ? 'profile.confirmExpired' : 'profile.confirm')}
        </Button>
        {state !== 'expired' && (
          <Button
            variant="secondary"
            busy={busy}
            onClick={() => {
              act(state === 'active' ? 'pause' : 'resume');
            }}
          >
            {t(state === 'active' ? 'profile.pause' : 'profile.resume')}
          </Button>
        )}
      </div>
      <Outcome error={error} />
      {acts.confirm.isSuccess && done(t('profile.confirmed'))}
      {acts.pause.isSuccess && done(t('profile.pauseDone'))}
      {acts.resume.isSuccess && done(t('profile.resumeDone'))}
    </section>
  );

  function done(words: string) {
    return (
      <Alert tone="success" live>
        {words}
      </Alert>
    );
  }
}
