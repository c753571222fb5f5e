import type { IntroductionView } from '@koble/introductions/schema';
import { useTranslation } from 'react-i18next';
import { moment } from '../../shared/format';

/** What has happened, the first at the top; who did it, without any name. */
export function Timeline({ view: { timeline, side } }: { view: IntroductionView }) {
  const { t } = useTranslation();
  if (timeline.length === 0) return null;
  return (
    <section className="side-card" aria-labelledby="timeline">
      <h2 className="small" id="timeline">
        {t('introduction.timeline')}
      </h2>
      <ol className="timeline">
        {timeline.map((event) => (
          <li key={`${event.at} ${event.kind}`}>
            <span>
              {t(`introduction.event.${event.kind}`)}{' '}
              <span className="quiet">
                (
                {event.side === side
                  ? t('introduction.by.you')
                  : t(`introduction.by.${event.side}`)}
                )
              </span>
            </span>
            <time dateTime={event.at}>{moment(event.at)}</time>
          </li>
        ))}
      </ol>
    </section>
  );
}
