/** A frozen PDF: SHA-256 of its bytes, and of the terms as canonical JSON, in hexadecimal. */
export interface FrozenDocument {
  sha256: string;
  termsSha256: string;
  bytes: number;
  at: string;
}
