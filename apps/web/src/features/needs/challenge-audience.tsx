import type { OwnChallenge } from '@koble/needs/schema';
import { Alert, Button, Choice, ChoiceGroup } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { PartnerChoice } from './partner-choice';

/** For whom a challenge is: everybody, or the partners that are ticked. */
export function ChallengeAudience({
  challenge,
  partners,
}: {
  challenge: OwnChallenge;
  partners: readonly { id: string; name: string }[];
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [audience, setAudience] = useState(challenge.audience);
  const [chosen, setChosen] = useState(() => challenge.partners.map(({ id }) => id));
  const [tried, setTried] = useState(false);
  const sharing = useMutation(
    api.needs.share.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.needs.pathKey() }),
    }),
  );
  const nobody = audience === 'chosen' && chosen.length === 0;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (nobody) return;
        sharing.mutate(
          audience === 'all'
            ? { id: challenge.id, audience }
            : { id: challenge.id, audience, partners: chosen },
        );
      }}
    >
      <h2>{t('challenge.audience')}</h2>
      <ChoiceGroup legend={<span className="visually-hidden">{t('challenge.audience')}</span>}>
        {(['all', 'chosen'] as const).map((one) => (
          <Choice
            key={one}
            type="radio"
            name="audience"
            label={t(`challenge.${one}`)}
            description={t(`challenge.${one}Help`)}
            checked={audience === one}
            onChange={() => {
              setAudience(one);
              sharing.reset();
            }}
          />
        ))}
      </ChoiceGroup>
      {audience === 'chosen' && challenge.wantsPeople && <p>{t('challenge.roleStays')}</p>}
      {audience === 'chosen' && (
        <PartnerChoice
          partners={partners}
          chosen={chosen}
          onChange={(ids) => {
            setChosen(ids);
            sharing.reset();
          }}
        />
      )}
      {tried && nobody && (
        <Alert tone="danger" live>
          {t('challenge.chooseOne')}
        </Alert>
      )}
      <Outcome error={sharing.error} />
      {sharing.isSuccess && (
        <Alert tone="success" live>
          {audience === 'all'
            ? t('challenge.sharedAll')
            : t('challenge.sharedChosen', { count: chosen.length })}
        </Alert>
      )}
      <div>
        <Button type="submit" variant="secondary" busy={sharing.isPending}>
          {t('challenge.share')}
        </Button>
      </div>
    </form>
  );
}
