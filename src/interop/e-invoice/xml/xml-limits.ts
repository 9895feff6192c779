/**
 * What a document may measure before it counts as hostile. An invoice of 4,000 lines has some 90,000 elements, the deepest
 * extension a nesting of 20; what makes an invoice large is the PDF inside it, which is one long text.
 */
export const XML_LIMITS = {
  /** Characters; 8 MB as a file of plain ASCII. */
  characters: 8 * 1024 * 1024,
  elements: 100_000,
  nesting: 64,
  attributesPerElement: 100,
  attributes: 300_000,
} as const;
