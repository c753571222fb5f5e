import { Tag } from '@koble/ui';
import { nameOf, useNames } from './names';

export function SkillTags({ ids }: { ids: readonly string[] }) {
  const names = useNames();
  return (
    <ul className="tags">
      {ids.map((id) => (
        <li key={id}>
          <Tag tone="accent">{nameOf(names.skills, id)}</Tag>
        </li>
      ))}
    </ul>
  );
}
