import type { AgreementView, LaidTerms, Milestone, TermsChange } from '@koble/agreements/schema';
import { useTranslation } from 'react-i18next';
import { date } from '../../shared/format';
import { useTermWords } from './term-words';

type View = Pick<AgreementView, 'calls'>;

/** What terms changed in those before, field by field: what was, and what is. */
export function TermsChanges({ laid, view }: { laid: LaidTerms; view: View }) {
  const { t } = useTranslation();
  if (laid.number === 1) return null;
  return (
    <section className="changes stack" aria-label={t('terms.changes', { number: laid.number - 1 })}>
      <h3>{t('terms.changes', { number: laid.number - 1 })}</h3>
      <ChangeList changes={laid.changes} view={view} />
    </section>
  );
}

/** What is changed, field by field. */
export function ChangeList({ changes, view }: { changes: readonly TermsChange[]; view: View }) {
  const { nameOfField } = useTermWords();
  return (
    <dl className="stack">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{nameOfField(change.field)}</dt>
          <dd>
            <Change change={change} view={view} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Change({ change, view }: { change: TermsChange; view: View }) {
  const { t } = useTranslation();
  const { valueOf } = useTermWords();
  if (change.field === 'milestones') return <Milestones change={change} />;
  if ('added' in change) return <List change={change} view={view} />;
  return (
    <>
      <del>
        <span className="visually-hidden">{t('terms.was')} </span>
        {valueOf(change.field, change.from)}
      </del>{' '}
      <ins>
        <span className="visually-hidden">{t('terms.now')} </span>
        {valueOf(change.field, change.to)}
      </ins>
    </>
  );
}

type ListOf = Extract<TermsChange, { isReordered: boolean }>;

function List({ change, view }: { change: ListOf; view: View }) {
  const { t } = useTranslation();
  const textOf = (line: string): string =>
    change.field === 'callIds'
      ? (view.calls.find(({ id }) => id === line)?.title ?? t('terms.goneCall'))
      : line;
  if (change.isReordered) return t('terms.reordered');
  return <AddedAndRemoved added={change.added.map(textOf)} removed={change.removed.map(textOf)} />;
}

function Milestones({ change }: { change: Extract<TermsChange, { field: 'milestones' }> }) {
  const { t } = useTranslation();
  const when = ({ on, percent }: Milestone) => `${date(on)}, ${percent} %`;
  const textOf = (one: Milestone) => `${one.title} (${when(one)})`;
  return (
    <>
      <AddedAndRemoved added={change.added.map(textOf)} removed={change.removed.map(textOf)} />
      {change.changed.map(({ from, to }) => (
        <p key={`${to.title} ${to.on} ${to.percent}`}>
          {to.title}: {t('terms.fromTo', { from: when(from), to: when(to) })}
        </p>
      ))}
    </>
  );
}

function AddedAndRemoved({
  added,
  removed,
}: {
  added: readonly string[];
  removed: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <>
      {added.map((line, index) => (
        <p key={`${index} ${line}`}>
          {t('terms.added')} <ins>{line}</ins>
        </p>
      ))}
      {removed.map((line, index) => (
        <p key={`${index} ${line}`}>
          {t('terms.removed')} <del>{line}</del>
        </p>
      ))}
    </>
  );
}
