import type { JointNeed } from '@koble/joint-needs/schema';
import { Button } from '@koble/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useActOn } from '../../shared/use-act-on';

/** The reader's own funding case by the terms that all have agreed to: to open, or opened. */
export function OwnCase({
  joint: { id, version, call, standing, ownCase },
  onOpened,
}: {
  joint: JointNeed;
  onOpened: (caseId: string) => void;
}) {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useActOn([api.jointNeeds, api.cases]);
  if (ownCase === null && standing !== 'agreed') return null;
  return (
    <section className="box stack" aria-labelledby="own-case">
      <h2 className="small" id="own-case">
        {t('joint.ownCase.title')}
      </h2>
      <Outcome error={error} />
      {ownCase !== null && (
        <Link to="/saker/$id" params={{ id: ownCase.id }} className="ds-link">
          {t('joint.ownCase.see')}
        </Link>
      )}
      {ownCase === null && call === null && <p>{t('joint.ownCase.noCall')}</p>}
      {ownCase === null && call !== null && (
        <>
          <p>{t('joint.ownCase.lead', { call: call.title })}</p>
          <div className="row">
            <Button
              busy={isPending}
              onClick={() => {
                mutate(async () => {
                  const opened = await client.jointNeeds.openCase.mutate({ id, version });
                  onOpened(opened.id);
                });
              }}
            >
              {t('joint.ownCase.open')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
