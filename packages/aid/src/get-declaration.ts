import { profileOfOrganisation } from '@koble/accounts';
import type { OrganisationActor } from '@koble/accounts/schema';
import type { Db } from '@koble/db';
import { osloDate, type Clock } from '@koble/kernel';
import { renderPdf } from '@koble/pdf';
import { declarationOf, type Declaration, type DeclarationLanguage } from './declaration';
import { declarationDocument } from './declaration-document';
import { declarationText } from './declaration-text';
import { getLedger } from './get-ledger';

interface Services {
  db: Db;
  clock: Clock;
}

/** The company's declaration of today as text. */
export async function getDeclarationText(
  services: Services,
  actor: OrganisationActor<'company'>,
  language: DeclarationLanguage,
): Promise<{ text: string }> {
  return { text: declarationText(await declare(services, actor, language)) };
}

/** The company's declaration of today as a PDF. */
export async function getDeclarationPdf(
  services: Services,
  actor: OrganisationActor<'company'>,
  language: DeclarationLanguage,
): Promise<Uint8Array> {
  const date = osloDate(services.clock.now());
  const declaration = await declare(services, actor, language);
  return renderPdf(declarationDocument(declaration, { language, date }));
}

async function declare(
  services: Services,
  actor: OrganisationActor<'company'>,
  language: DeclarationLanguage,
): Promise<Declaration> {
  const { name, number } = await profileOfOrganisation(services.db, actor.organisationId);
  const ledger = await getLedger(services, actor);
  const today = osloDate(services.clock.now());
  return declarationOf({ ledger, company: { name: name ?? '', number }, today }, language);
}
