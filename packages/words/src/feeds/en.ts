import type { FeedWords } from './nb';

export const feedsEn: FeedWords = {
  follow: {
    title: 'Follow this search',
    lead: 'Hear of new listings without an account, or show them on your own website. Job seekers are never included.',
    rss: 'RSS',
    rssHelp: 'Paste the address into a feed reader, or into a mail program that reads RSS.',
    json: 'JSON Feed',
    jsonHelp: 'The same, for programs that would rather read JSON.',
    embed: 'Code for your own website',
    embedHelp: 'Paste it where the listings should be. It sets no cookies and stores nothing.',
    copy: 'Copy',
    copyThis: 'Copy: {{what}}',
    copied: 'Copied',
    notCopied: 'That could not be copied. Select the text and copy it yourself.',
    csv: 'Download the listings for a spreadsheet (CSV)',
    api: 'For developers: how programs read Koble',
  },
};
