import { Icon, type IconName } from '@koble/ui';
import { useTranslation } from 'react-i18next';

const LEGS: readonly { part: 'person' | 'pilot' | 'call'; icon: IconName }[] = [
  { part: 'person', icon: 'person' },
  { part: 'pilot', icon: 'flask' },
  { part: 'call', icon: 'coins' },
];

/** What an answer looks like, with invented content. */
export function FrontSample() {
  const { t } = useTranslation();
  return (
    <figure className="sample">
      <figcaption>{t('front.sample.title')}</figcaption>
      <ul>
        {LEGS.map(({ part, icon }) => (
          <li key={part} data-part={part}>
            <Icon name={icon} />
            <div>
              <strong>{t(`front.sample.${part}`)}</strong>
              <span>{t(`front.sample.${part}Note`)}</span>
            </div>
          </li>
        ))}
      </ul>
      <svg className="cost-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className="cost-grant" width="46" height="6" />
        <rect className="cost-cash" x="46" width="30" height="6" />
        <rect className="cost-hours" x="76" width="24" height="6" />
      </svg>
      <p className="sample-cost">{t('front.sample.cost')}</p>
      <p className="weakest">
        <Icon name="alert" />
        {t('front.sample.weakest')}
      </p>
    </figure>
  );
}
