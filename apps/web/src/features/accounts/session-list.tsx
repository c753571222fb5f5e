import { Alert, Button, Skeleton, Tag } from '@koble/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';
import { Outcome } from '../../shared/outcome';
import { useProblem } from '../../shared/problem';
import { deviceOf, endOtherSessions, endSession, listOpenSessions } from './open-sessions';

const KEY = ['open-sessions'];

/** Where else somebody is signed in, and the way to sign out there. */
export function SessionList() {
  const { t } = useTranslation();
  const say = useProblem();
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey: KEY, queryFn: listOpenSessions });
  const onSuccess = () => {
    document.getElementById('sessions')?.focus();
    return queries.invalidateQueries({ queryKey: KEY });
  };
  const ending = useMutation({ mutationFn: endSession, onSuccess });
  const endingOthers = useMutation({ mutationFn: endOtherSessions, onSuccess });
  return (
    <section className="panel stack wide" aria-labelledby="sessions">
      <h2 id="sessions" tabIndex={-1}>
        {t('security.sessions')}
      </h2>
      <Outcome
        error={ending.error ?? endingOthers.error}
        done={ending.isSuccess || endingOthers.isSuccess ? t('security.ended') : undefined}
      />
      {error !== null && <Alert tone="danger">{say(error)}</Alert>}
      {data === undefined && error === null && <Skeleton lines={1} label={t('app.loading')} />}
      <ul className="plain lines">
        {data?.map(({ id, userAgent, updatedAt, current }) => {
          const device = deviceOf(userAgent);
          const name = device === '' ? t('security.unknownDevice') : device;
          return (
            <li key={id} className="line">
              <div>
                <strong>{name}</strong> {current && <Tag tone="info">{t('security.here')}</Tag>}
                <p className="quiet">{t('security.lastUsed', { moment: moment(updatedAt) })}</p>
              </div>
              {!current && (
                <Button
                  variant="secondary"
                  busy={ending.isPending && ending.variables === id}
                  onClick={() => {
                    ending.mutate(id);
                  }}
                >
                  {t('security.end')}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {data !== undefined && data.length > 2 && (
        <div>
          <Button
            variant="secondary"
            busy={endingOthers.isPending}
            onClick={() => {
              endingOthers.mutate();
            }}
          >
            {t('security.endOthers')}
          </Button>
        </div>
      )}
    </section>
  );
}
