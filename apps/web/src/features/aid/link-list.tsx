import type { AidLedger } from '@koble/aid/schema';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { DeclareLink } from './declare-link';
import { LinkLine } from './link-line';
import { useRefreshLedger } from './use-refresh-ledger';

/** The companies of the same undertaking: those declared here, and those that say so themselves. */
export function LinkList({ ledger: { links, mayManageLinks } }: { ledger: AidLedger }) {
  const { t } = useTranslation();
  const onSettled = useRefreshLedger();
  const answering = useMutation(api.aid.answerLink.mutationOptions({ onSettled }));
  const removing = useMutation(api.aid.removeLink.mutationOptions({ onSettled }));
  const error = answering.error ?? removing.error;
  return (
    <section className="stack wide">
      <h2>{t('aid.links')}</h2>
      <p>{t('aid.linksLead')}</p>
      {links.length === 0 && <p className="quiet">{t('aid.linksNone')}</p>}
      <ul className="plain lines">
        {links.map((link) => (
          <LinkLine
            key={link.otherId}
            link={link}
            mayManage={mayManageLinks}
            busy={answering.isPending || removing.isPending}
            onAnswer={(agreed) => {
              removing.reset();
              answering.mutate({ organisationId: link.otherId, agreed });
            }}
            onRemove={() => {
              answering.reset();
              removing.mutate({ organisationId: link.otherId });
            }}
          />
        ))}
      </ul>
      <Outcome error={error} />
      {mayManageLinks ? <DeclareLink /> : <p className="quiet">{t('aid.linksNotYours')}</p>}
    </section>
  );
}
