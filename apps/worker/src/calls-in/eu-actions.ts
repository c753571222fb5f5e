import type { ImportedCall } from '@koble/funding';

interface Action {
  /** In Norwegian, as a part of a sentence. */
  name: string;
  purposes: ImportedCall['call']['purposes'];
  rules: ImportedCall['call']['rules'];
}

/**
 * A consortium of research or innovation actions has an entity in a member state and at least two more, each in another member
 * state or associated country. Norway is associated: whoever applies from here needs two abroad. Source: Reg. (EU) 2021/695 art.
 * 22(2). Art. 22(3) and (4) lets the ERC, the EIC, training, mobility and support be of one alone.
 */
const TWO_ABROAD: Action['rules'] = [{ kind: 'needs', what: 'foreign_partner', count: 2 }];

const HORIZON_ACTIONS: readonly (readonly [RegExp, Action])[] = [
  [
    /^HORIZON (JU )?Research and Innovation Actions\b/i,
    {
      name: 'forsknings- og innovasjonsprosjekt',
      purposes: ['research'],
      rules: TWO_ABROAD,
    },
  ],
  [
    /^HORIZON (JU )?Innovation Actions\b/i,
    { name: 'innovasjonsprosjekt', purposes: ['research', 'pilot'], rules: TWO_ABROAD },
  ],
  [
    /^HORIZON (JU )?Coordination and Support Actions\b/i,
    { name: 'koordinering og støtte', purposes: ['network'], rules: [] },
  ],
];

/** What a type of action, as the portal names it, says of a call; undefined where nothing is known of the type. */
export function actionOf(typesOfAction: readonly string[]): Action | undefined {
  const [first, ...others] = typesOfAction.map(
    (type) => HORIZON_ACTIONS.find(([name]) => name.test(type))?.[1],
  );
  // A topic of several types asks of each what only that type does.
  return others.every((other) => other === first) ? first : undefined;
}
