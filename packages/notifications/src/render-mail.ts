import { assertNever, plainLine } from '@koble/kernel';
import type { MailLocale, MailMessage } from './mail-message';
import { letterHtml, letterText, type Content } from './mail-layout';
import { notificationsContent } from './notifications-content';
import { endingContent, searchesContent } from './searches-content';
import { en } from './words/en';
import type { MailWords } from './words/mail-words';
import { nb } from './words/nb';

/** `stopUrl` ends mails such as this one; null where there is nothing to end. */
export interface MailContext {
  locale: MailLocale;
  baseUrl: string;
  stopUrl: string | null;
}

/** A mail in somebody's language: its subject on one line, and the same said twice, as text and as HTML. */
export function renderMail(
  message: MailMessage,
  { locale, baseUrl, stopUrl }: MailContext,
): { subject: string; text: string; html: string } {
  const language = locale === 'en' ? 'en' : 'nb';
  const content = contentOf(message, { language, baseUrl, stopUrl });
  return {
    subject: content.subject,
    text: letterText(content),
    html: letterHtml(content, language),
  };
}

const WORDS: Readonly<Record<'nb' | 'en', MailWords>> = { nb, en };

function contentOf(
  message: MailMessage,
  context: { language: 'nb' | 'en'; baseUrl: string; stopUrl: string | null },
): Content {
  const words = WORDS[context.language];
  switch (message.kind) {
    case 'sign_in_link':
      return noteContent(words.signIn, message.url, words);
    case 'reset_password':
      return noteContent(words.resetPassword, message.url, words);
    case 'verify_email':
      return noteContent(words.verifyEmail, message.url, words);
    case 'already_registered':
      return noteContent(words.alreadyRegistered, message.url, words);
    case 'invitation': {
      const note = words.invitation(plainLine(message.organisation), words.role[message.role]);
      return noteContent(note, message.url, words);
    }
    case 'notifications':
      return notificationsContent(message, { ...context, words });
    case 'confirm_search':
      return noteContent(words.confirmSearch, message.url, words);
    case 'saved_searches':
      return searchesContent(message, words, context.stopUrl);
    case 'searches_end':
      return endingContent(message, { ...context, words });
    default:
      return assertNever(message);
  }
}

function noteContent(
  { subject, lines, button }: MailWords['signIn'],
  url: string,
  { signature }: MailWords,
): Content {
  return { subject, lines, items: [], button: { label: button, url }, signature, footer: [] };
}
