import type { JointMember } from '@koble/joint-needs/schema';
import { useTranslation } from 'react-i18next';
import { money } from '../../shared/format';

/** Who is in a joint need, what each pays, and whether each has said yes. */
export function JointMembers({ members }: { members: readonly JointMember[] }) {
  const { t } = useTranslation();
  return (
    <section className="stack">
      <h2>{t('joint.members')}</h2>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{t('joint.company')}</th>
            <th scope="col">{t('joint.part')}</th>
            <th scope="col">{t('joint.says')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(({ organisationId, company, state, sharePercent, shareOre, agreed }) => (
            <tr key={organisationId}>
              <th scope="row">
                {company}
                <br />
                <span className="quiet">{t(`joint.member.${state}`)}</span>
              </th>
              <td>
                {sharePercent} %{shareOre !== null && <br />}
                {shareOre !== null && money(shareOre)}
              </td>
              <td>{state !== 'joined' ? '–' : t(agreed ? 'joint.agrees' : 'joint.notYet')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
