import { nameOf, useNames } from './names';

export function SkillTags({ ids }: { ids: readonly string[] }) {
  const names = useNames();
  return (
    <ul className="tags">
      {ids.map((id) => (
        <li key={id} className="skill-tag">
          {nameOf(names.skills, id)}
        </li>
      ))}
    </ul>
  );
}
