/** An element of an XML document: recognised by namespace and local name, whatever prefix the document gives it. */
export interface XmlElement {
  /** The namespace URI; empty when there is none. */
  namespace: string;
  name: string;
  /** The attributes without a prefix; those with one say nothing that an invoice reader needs. */
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  /** The element's own text, references resolved, without that of its children. */
  text: string;
}
