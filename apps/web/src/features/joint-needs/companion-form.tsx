import type { Companions } from '@koble/joint-needs/schema';
import { Alert, Button, Choice, ChoiceGroup, TextField } from '@koble/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { nameOf, useNames } from '../../shared/names';
import { Outcome } from '../../shared/outcome';
import { ResemblanceLine } from './resemblance-line';
import { useJointAct } from './use-joint-act';

const LEAST_TITLE = 3;
const MOST_TITLE = 140;

/** Those with the same challenge, with what is alike; the ones that are ticked are asked to go together. */
export function CompanionForm({
  needId,
  found: { title: ownTitle, companions },
}: {
  needId: string;
  found: Companions;
}) {
  const { t } = useTranslation();
  const names = useNames();
  const navigate = useNavigate();
  const acting = useJointAct();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [title, setTitle] = useState(ownTitle);
  const [tried, setTried] = useState(false);
  const short = title.trim().length < LEAST_TITLE;
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (short || chosen.length === 0) return;
        acting.mutate(async () => {
          const { id } = await client.jointNeeds.start.mutate({
            needId,
            others: [...chosen],
            title,
          });
          await navigate({ to: '/fellesbehov/$id', params: { id } });
        });
      }}
    >
      <h2>{t('joint.found', { count: companions.length })}</h2>
      <ChoiceGroup legend={t('joint.choose')}>
        {companions.map((one) => (
          <Choice
            key={one.needId}
            type="checkbox"
            label={
              one.municipality === null
                ? one.company
                : `${one.company}, ${nameOf(names.municipalities, one.municipality)}`
            }
            description={
              <>
                <span>{one.title}</span>
                <ul>
                  {one.resemblance.map((resemblance) => (
                    <li key={resemblance.kind}>
                      <ResemblanceLine resemblance={resemblance} />
                    </li>
                  ))}
                </ul>
              </>
            }
            checked={chosen.includes(one.needId)}
            onChange={(event) => {
              setChosen(
                event.target.checked
                  ? [...chosen, one.needId]
                  : chosen.filter((id) => id !== one.needId),
              );
            }}
          />
        ))}
      </ChoiceGroup>
      {tried && chosen.length === 0 && (
        <Alert tone="danger" live>
          {t('joint.chooseOne')}
        </Alert>
      )}
      <TextField
        id="joint-title"
        label={t('joint.name')}
        maxLength={MOST_TITLE}
        error={tried && short ? t('joint.nameShort') : undefined}
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <Outcome error={acting.error} />
      <div>
        <Button type="submit" busy={acting.isPending}>
          {t('joint.ask')}
        </Button>
      </div>
    </form>
  );
}
