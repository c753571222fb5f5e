export {};

declare global {
  /** PDFKit takes which cells a header cell is of; its types do not know it yet. */
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Row' | 'Column';
    }
  }
}
