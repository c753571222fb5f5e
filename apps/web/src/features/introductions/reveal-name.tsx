import type { Contact } from '@koble/introductions/schema';
import { Button, Facts } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { useAct } from './use-act';

/** The human of the other side. Hidden until it is asked for, since each look is written down; gone when the page is left. */
export function RevealName({ id }: { id: string }) {
  const { t } = useTranslation();
  const [contact, setContact] = useState<Contact>();
  const { mutate, isPending, error } = useAct();
  if (contact === undefined)
    return (
      <div className="stack tight">
        <Outcome error={error} />
        <Button
          variant="secondary"
          busy={isPending}
          onClick={() => {
            mutate(async () => {
              setContact(await client.introductions.reveal.mutate({ id }));
            });
          }}
        >
          {t('introduction.showName')}
        </Button>
        <p className="quiet">{t('introduction.showNameHelp')}</p>
      </div>
    );
  return (
    <div className="stack tight">
      <div role="status">
        <Facts
          facts={[
            { term: t('introduction.contactName'), value: contact.name },
            {
              term: t('introduction.contactEmail'),
              value: <a href={`mailto:${contact.email}`}>{contact.email}</a>,
            },
          ]}
        />
      </div>
      <div className="row">
        <span className="quiet">{t('introduction.nameShown')}</span>
        <Button
          variant="tertiary"
          onClick={() => {
            setContact(undefined);
          }}
        >
          {t('introduction.hideName')}
        </Button>
      </div>
    </div>
  );
}
