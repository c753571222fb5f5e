import type { SearchInput } from '@koble/catalogue/schema';
import { Details } from '@koble/ui';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../shared/i18n';
import { CopyField } from '../../shared/copy-field';
import { followAddresses } from './follow-addresses';

/** What a search can be followed by elsewhere. Not where it is for people: they are told to nobody outside. */
export function FollowSearch({ search }: { search: SearchInput }) {
  const { t } = useTranslation();
  if (search.kind === 'candidate') return null;
  const { rss, json, csv, embed } = followAddresses(search, location.origin, currentLanguage());
  return (
    <div className="no-print">
      {/* React puts it in the head, where feed readers look. */}
      <link rel="alternate" type="application/rss+xml" title={t('follow.title')} href={rss} />
      <Details summary={t('follow.title')}>
        <div className="stack wide">
          <p>{t('follow.lead')}</p>
          <CopyField label={t('follow.rss')} description={t('follow.rssHelp')} text={rss} />
          <CopyField label={t('follow.embed')} description={t('follow.embedHelp')} text={embed} />
          <CopyField label={t('follow.json')} description={t('follow.jsonHelp')} text={json} />
          <ul className="plain stack tight">
            <li>
              <a className="ds-link" href={csv} download>
                {t('follow.csv')}
              </a>
            </li>
            <li>
              <a className="ds-link" href="/api/docs">
                {t('follow.api')}
              </a>
            </li>
          </ul>
        </div>
      </Details>
    </div>
  );
}
