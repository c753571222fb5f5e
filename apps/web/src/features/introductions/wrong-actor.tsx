import type { IntroductionKind } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../../shared/use-title';
import { ObjectLink } from './object-link';

/** Signed in, but as somebody who does not ask about this kind of thing. */
export function WrongActor({ kind, id }: { kind: IntroductionKind; id: string }) {
  const { t } = useTranslation();
  useTitle(t('introduction.wrongActor'));
  return (
    <div className="page narrow stack">
      <h1>{t('introduction.wrongActor')}</h1>
      <p className="lead">{t(`introduction.wrongActorHelp.${kind}`)}</p>
      <p>{t('introduction.wrongActorBack')}</p>
      <ObjectLink kind={kind} id={id} />
    </div>
  );
}
