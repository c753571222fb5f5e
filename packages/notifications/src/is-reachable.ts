/** Who signed in without an address has one that was made up, in a domain that is nobody's (RFC 2606, 2). */
export function isReachable({
  email,
  mailDeadAt,
}: {
  email: string;
  mailDeadAt: Date | null;
}): boolean {
  return mailDeadAt === null && !email.toLowerCase().endsWith('.invalid');
}
