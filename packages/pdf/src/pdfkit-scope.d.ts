/** PDFKit takes which cells a header cell is of; its types do not know it yet. */
declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    scope?: 'Row' | 'Column';
  }
}
