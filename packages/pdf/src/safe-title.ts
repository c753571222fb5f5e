const MEANING_IN_XML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** PDFKit writes the title into the file's XML as it is: a company called "A & B" would make that unreadable. */
export function safeTitle(pdf: PDFKit.PDFDocument, title: string): void {
  const append = pdf.appendXML.bind(pdf);
  const safe = title.replace(/[&<>]/g, (sign) => MEANING_IN_XML[sign] ?? sign);
  pdf.appendXML = (xml, newline) =>
    append(
      xml.replace(`>${title}</`, () => `>${safe}</`),
      newline,
    );
}
