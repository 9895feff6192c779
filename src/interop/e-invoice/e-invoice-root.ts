import { TermijnError } from "../../errors/termijn-error.js";
import type { XmlElement } from "./xml/element.js";
import { readXml } from "./xml/read-xml.js";

/** The root of an e-invoice and the syntax it is written in. */
export interface EInvoiceRoot {
  syntax: "ubl" | "cii";
  root: XmlElement;
}

const UBL = /^urn:oasis:names:specification:ubl:schema:xsd:(.+)-2$/;
const CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100";
const ENVELOPE = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";

/** The e-invoice in the text; one of another syntax than asked for, or another document, is refused with what it is. */
export function eInvoiceRoot(xml: unknown, accepted: "ubl" | "cii" | "either"): EInvoiceRoot {
  const outermost = readXml(xml);
  const root = contentOf(outermost);
  const syntax = syntaxOf(root);
  if (syntax !== null && (accepted === "either" || accepted === syntax)) return { syntax, root };
  const cii = "a Cross Industry Invoice (D16B)";
  const ubl = "an invoice, credit note or reminder in UBL 2";
  const expected = accepted === "ubl" ? ubl : accepted === "cii" ? cii : `${ubl}, or ${cii}`;
  const hint = syntax === null ? "" : "; readInvoiceXml reads both";
  const message = `expected ${expected}, got ${nameOf(root)}${hint}`;
  throw new TermijnError("INVALID_INPUT", [{ path: root.name.slice(0, 60), code: "document", message }]);
}

/** Peppol hands documents over in an envelope: a header, then the document. */
function contentOf(root: XmlElement): XmlElement {
  if (root.name !== "StandardBusinessDocument" || root.namespace !== ENVELOPE) return root;
  return root.children.find(({ namespace }) => namespace !== ENVELOPE) ?? root;
}

function syntaxOf({ name, namespace }: XmlElement): "ubl" | "cii" | null {
  if (name === "CrossIndustryInvoice" && namespace === CII) return "cii";
  return UBL.exec(namespace)?.[1] === name && (name === "Invoice" || name === "CreditNote" || name === "Reminder") ? "ubl" : null;
}

function nameOf(root: XmlElement): string {
  const name = root.name.slice(0, 60);
  if (UBL.exec(root.namespace)?.[1] === root.name) return `the UBL document ${name}`;
  if (root.namespace.startsWith("urn:ferd:")) return "a ZUGFeRD 1 invoice";
  return root.namespace === "" ? `an element ${name} without a namespace` : `${name} of ${root.namespace.slice(0, 100)}`;
}
