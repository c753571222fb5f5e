import type { LedgerAward } from '@koble/aid/schema';
import { Alert, Button } from '@koble/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outcome } from '../../shared/outcome';
import { AwardForm } from './award-form';
import { AwardLine } from './award-line';
import { EMPTY_AWARD, typedOf } from './typed-award';
import { useAwardActs } from './use-award-acts';

/** The awards of the company and of those that agreed, with what can be done to each, and undone. */
export function AwardList({ awards }: { awards: readonly LedgerAward[] }) {
  const { t } = useTranslation();
  /** Whose form is open: an award's, or that of a new one. */
  const [open, setOpen] = useState<string>();
  const acts = useAwardActs(() => {
    setOpen(undefined);
  });
  const { done } = acts;
  /** A form that is open says itself what was refused, unless its award is gone. */
  const inForm = open === 'new' || awards.some(({ id }) => id === open);
  const show = (which: string | undefined): void => {
    acts.reset();
    setOpen(which);
  };
  return (
    <section className="stack wide" aria-labelledby="awards">
      <h2 id="awards" tabIndex={-1}>
        {t('aid.awards')}
      </h2>
      {awards.length === 0 && <p className="quiet">{t('aid.awardsNone')}</p>}
      <ul className="plain lines">
        {awards.map((award) =>
          open === award.id ? (
            <li key={award.id}>
              <AwardForm
                id="award"
                first={typedOf(award)}
                busy={acts.busy}
                error={acts.error}
                onSave={(input) => {
                  acts.change(award, input);
                }}
                onCancel={() => {
                  show(undefined);
                }}
              />
            </li>
          ) : (
            <AwardLine
              key={award.id}
              award={award}
              busy={acts.busy}
              onChange={() => {
                show(award.id);
              }}
              onRemove={() => {
                show(undefined);
                acts.remove(award);
                document.getElementById('awards')?.focus();
              }}
            />
          ),
        )}
      </ul>
      {!inForm && <Outcome error={acts.error} />}
      {done !== undefined && (
        <Alert tone="success" live>
          <div className="row apart">
            {t(`aid.${done.what}`, { giver: done.giver })}
            {done.undo !== undefined && (
              <Button
                variant="secondary"
                busy={acts.busy}
                onClick={() => {
                  acts.undo(done);
                }}
              >
                {t('aid.undo')}
              </Button>
            )}
          </div>
        </Alert>
      )}
      {open === 'new' ? (
        <AwardForm
          id="award"
          first={EMPTY_AWARD}
          busy={acts.busy}
          error={acts.error}
          onSave={acts.add}
          onCancel={() => {
            show(undefined);
          }}
        />
      ) : (
        <div>
          <Button
            variant="secondary"
            onClick={() => {
              show('new');
            }}
          >
            {t('aid.add')}
          </Button>
        </div>
      )}
    </section>
  );
}
