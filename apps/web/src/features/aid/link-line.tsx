import type { LedgerLink } from '@koble/aid/schema';
import { Tag, type Tone } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../shared/confirm-button';
import { euros } from '../../shared/format';

const TONES: Record<LedgerLink['state'], Tone> = {
  declared: 'warning',
  agreed: 'success',
  objected: 'neutral',
};
/** Who says what, from this company's side; the words are under `aid`. */
const WORDS = {
  ours: { declared: 'linkDeclared', agreed: 'linkAgreed', objected: 'linkObjected' },
  theirs: { declared: 'linkAsked', agreed: 'linkAgreed', objected: 'linkRefused' },
} as const;

/** One company: how the two stand, and what this one can say to it. */
export function LinkLine({
  link,
  mayManage,
  busy,
  onAnswer,
  onRemove,
}: {
  link: LedgerLink;
  mayManage: boolean;
  busy: boolean;
  onAnswer: (agreed: boolean) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { name, number, state, declaredByUs, sumCents } = link;
  return (
    <li className="line">
      <div>
        <h3>{name}</h3>
        <p className="row">
          <Tag tone={TONES[state]}>
            {t(`aid.${WORDS[declaredByUs ? 'ours' : 'theirs'][state]}`)}
          </Tag>
          <span className="quiet">{number}</span>
        </p>
        {sumCents !== null && <p>{t('aid.linkSum', { amount: euros(sumCents) })}</p>}
      </div>
      {mayManage && declaredByUs && state !== 'objected' && (
        <ConfirmButton
          label={t('aid.linkRemove')}
          question={t('aid.linkRemoveAsk', { name })}
          confirm={t('aid.linkRemoveYes')}
          busy={busy}
          variant="tertiary"
          onConfirm={onRemove}
        />
      )}
      {mayManage && !declaredByUs && (
        <div className="line-actions">
          {state !== 'agreed' && (
            <ConfirmButton
              label={t('aid.linkAgree')}
              question={t('aid.linkAgreeAsk', { name })}
              confirm={t('aid.linkAgreeYes')}
              busy={busy}
              onConfirm={() => {
                onAnswer(true);
              }}
            />
          )}
          {state !== 'objected' && (
            <ConfirmButton
              label={t('aid.linkObject')}
              question={t('aid.linkObjectAsk')}
              confirm={t('aid.linkObjectYes')}
              busy={busy}
              variant="tertiary"
              onConfirm={() => {
                onAnswer(false);
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}
