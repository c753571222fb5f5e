import { Alert, Button, ErrorSummary, TextArea } from '@koble/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../shared/api';
import { Outcome } from '../../shared/outcome';
import { Chosen } from './chosen';
import { ListingPicker, type Picked } from './listing-picker';
import { refreshIntroductions } from './use-act';

type Proposal = Parameters<typeof client.introductions.propose.mutate>[0];

const NOTE_MIN = 10;
const NOTE_MAX = 400;

/** An adviser brings a need and a supply together, with one sentence: people to a role, a pilot to a challenge. What the address names is chosen already. */
export function ProposalForm({
  need: givenNeed,
  supply: givenSupply,
}: {
  need: Picked | undefined;
  supply: Picked | undefined;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [pickedNeed, setNeed] = useState<Picked | null>();
  const [pickedSupply, setSupply] = useState<Picked | null>();
  const [note, setNote] = useState('');
  const [tries, setTries] = useState(0);
  // Null: what the address named was taken away.
  const need = pickedNeed === undefined ? givenNeed : (pickedNeed ?? undefined);
  const supply = pickedSupply === undefined ? givenSupply : (pickedSupply ?? undefined);
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (proposal: Proposal) => client.introductions.propose.mutate(proposal),
    onSettled: () => refreshIntroductions(queries),
  });
  const missing = [
    ...(need === undefined ? (['need'] as const) : []),
    ...(supply === undefined ? (['supply'] as const) : []),
    ...(note.trim().length < NOTE_MIN ? (['note'] as const) : []),
  ];
  // People are proposed to a role, a pilot to a challenge: whichever was chosen first narrows the other.
  const supplyKind = need === undefined ? undefined : need.kind === 'role' ? 'candidate' : 'pilot';
  const needKind =
    supply === undefined ? undefined : supply.kind === 'candidate' ? 'role' : 'challenge';
  const errorOf = (field: (typeof missing)[number]): string | undefined =>
    tries > 0 && missing.includes(field) ? t(`proposal.problem.${field}`) : undefined;

  if (data !== undefined)
    return (
      <Alert tone="success" live>
        <div className="stack">
          <p>
            <strong>{t('proposal.sent')}.</strong> {t('proposal.sentHelp')}
          </p>
          <Link
            to="/henvendelser/$id"
            params={{ id: data.id }}
            className="ds-button"
            data-variant="secondary"
          >
            {t('proposal.see')}
          </Link>
        </div>
      </Alert>
    );
  return (
    <form
      className="stack wide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (need === undefined || missing.length > 0 || !isProposable(supply)) setTries(tries + 1);
        else
          mutate({
            needId: need.id,
            supply: { kind: supply.kind, id: supply.id },
            note: note.trim(),
          });
      }}
    >
      {tries > 0 && missing.length > 0 && (
        <ErrorSummary
          key={tries}
          heading={t('proposal.errors')}
          errors={missing.map((field) => ({ field, message: t(`proposal.problem.${field}`) }))}
        />
      )}
      <Outcome error={error} />
      {supply === undefined ? (
        <ListingPicker
          id="supply"
          label={t(`proposal.supplySearch.${supplyKind ?? 'any'}`)}
          kinds={supplyKind === undefined ? ['candidate', 'pilot'] : [supplyKind]}
          error={errorOf('supply')}
          onPick={setSupply}
        />
      ) : (
        <Chosen
          label={t('proposal.supply')}
          picked={supply}
          onChange={() => {
            setSupply(null);
          }}
        />
      )}
      {need === undefined ? (
        <ListingPicker
          id="need"
          label={t('proposal.needSearch')}
          kinds={needKind === undefined ? ['role', 'challenge'] : [needKind]}
          error={errorOf('need')}
          onPick={setNeed}
        />
      ) : (
        <Chosen
          label={t('proposal.need')}
          picked={need}
          onChange={() => {
            setNeed(null);
          }}
        />
      )}
      <TextArea
        id="note"
        label={t('proposal.note')}
        description={t('proposal.noteHelp')}
        error={errorOf('note')}
        rows={3}
        maxLength={NOTE_MAX}
        value={note}
        onChange={(event) => {
          setNote(event.target.value);
        }}
      />
      <div>
        <Button type="submit" busy={isPending}>
          {t('proposal.send')}
        </Button>
      </div>
    </form>
  );
}

function isProposable(
  picked: Picked | undefined,
): picked is Picked & { kind: 'candidate' | 'pilot' } {
  return picked?.kind === 'candidate' || picked?.kind === 'pilot';
}
