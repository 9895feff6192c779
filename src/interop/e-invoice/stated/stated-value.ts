/** A value as it stands in the document, and where. */
export interface Stated {
  /** Runs of white space collapsed to one space, none at the ends; never empty. */
  text: string;
  /** As in `cac:LegalMonetaryTotal/cbc:PayableAmount`, with the prefixes of the standard whatever the document uses. */
  path: string;
  attributes: ReadonlyMap<string, string>;
}
