import type { ProjectAnswer } from '@koble/funding/schema';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** So many calls have a colour of their own; those after them share the last. */
const COLOURS = 5;

interface Payer {
  key: string;
  name: string;
  className: string;
}

/** Who pays what of each kind of cost: a drawing, and the same in a table. */
export function ProjectPayers({ answer }: { answer: ProjectAnswer }) {
  const { t } = useTranslation();
  const heading = useId();
  const { calls, kinds } = answer.money;
  const payers: Payer[] = [
    ...calls.map(({ id }, at) => ({
      key: id,
      name: answer.calls.find(({ call }) => call.id === id)?.call.title ?? '',
      className: `payer-${Math.min(at, COLOURS - 1)}`,
    })),
    { key: 'own', name: t('project.own'), className: 'payer-own' },
  ];
  const shown = kinds.filter(({ costOre }) => costOre > 0);
  const widest = Math.max(1, ...shown.map(({ costOre }) => costOre));
  const paidBy = (payer: string, kind: (typeof shown)[number]): number =>
    payer === 'own'
      ? kind.ownOre
      : (calls.find(({ id }) => id === payer)?.byKind.find((one) => one.kind === kind.kind)?.ore ??
        0);
  return (
    <section className="stack">
      <h2 id={heading}>{t('project.payers')}</h2>
      <ul className="payer-legend">
        {payers.map(({ key, name, className }) => (
          <li key={key} className={className}>
            {name}
          </li>
        ))}
      </ul>
      <table className="ds-table payers" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{t('project.kind')}</th>
            <th scope="col">{t('project.costsColumn')}</th>
            <th scope="col">{t('project.grantColumn')}</th>
            <th scope="col">{t('project.ownColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((kind) => (
            <tr key={kind.kind}>
              <th scope="row">
                {t(`project.kinds.${kind.kind}`)}
                <Bar
                  parts={payers.map(({ key, className }) => ({
                    key,
                    className,
                    share: (100 * paidBy(key, kind)) / widest,
                  }))}
                />
              </th>
              <td>{money(kind.costOre)}</td>
              <td>
                {money(kind.paidOre)}
                {payers
                  .filter(({ key }) => key !== 'own' && paidBy(key, kind) > 0)
                  .map(({ key, name }) => (
                    <span key={key} className="payer-part">
                      {name}
                      {calls.length > 1 && `: ${money(paidBy(key, kind))}`}
                    </span>
                  ))}
              </td>
              <td>{money(kind.ownOre)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Bar({ parts }: { parts: readonly { key: string; className: string; share: number }[] }) {
  const before = (at: number): number =>
    parts.slice(0, at).reduce((sum, { share }) => sum + share, 0);
  return (
    <svg className="cost-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
      {parts.map(({ key, className, share }, at) => (
        <rect key={key} className={className} x={before(at)} width={share} height="6" />
      ))}
    </svg>
  );
}
