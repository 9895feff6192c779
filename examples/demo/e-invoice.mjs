import { readFile } from "node:fs/promises";
import { readUbl } from "termijn/ubl";
import { Refusal } from "./refusal.mjs";

/** What the file says, provided that it is an invoice on which something is to be paid. */
export async function readEInvoice(path) {
  const reading = readText(await textOf(path), path);
  const { invoice, document } = reading;
  if (document.kind === "creditNote") throw new Refusal(`${path} is a credit note (${document.number}): nothing is owed on it, so there is no account to draw up.`);
  if (document.kind === "reminder") throw new Refusal(`${path} is a reminder (${document.number}): give the invoice that it reminds of.`);
  if (Number(invoice.total) <= 0) throw new Refusal(`${path} has a total of ${invoice.total}: nothing is owed on it, so there is no account to draw up.`);
  if (document.payable !== null && Number(document.payable) <= 0) {
    throw new Refusal(`${path} asks for ${document.payable}: nothing is to be paid on it, so there is no account to draw up.`);
  }
  return reading;
}

function readText(text, path) {
  try {
    return readUbl(text);
  } catch (error) {
    if (error?.name !== "TermijnError") throw error;
    throw new Refusal(`${path} cannot be read as an e-invoice: ${error.message}.`);
  }
}

async function textOf(path) {
  try {
    return decoded(await readFile(path));
  } catch (error) {
    if (error.code === "ENOENT") throw new Refusal(`There is no file ${path}.`);
    if (error.code === "EISDIR") throw new Refusal(`${path} is a folder, not an e-invoice.`);
    if (error instanceof RangeError) throw new Refusal(`${path} is in an encoding that is not known.`);
    throw new Refusal(`${path} cannot be opened (${error.code ?? error.message}).`);
  }
}

/** A file says its encoding by its first bytes, else in its first line, else it is UTF-8. */
function decoded(bytes) {
  const start = bytes.subarray(0, 200).toString("latin1");
  const byMark = start.startsWith("\u00FF\u00FE") ? "utf-16le" : start.startsWith("\u00FE\u00FF") ? "utf-16be" : undefined;
  const byDeclaration = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
  return new TextDecoder(byMark ?? byDeclaration ?? "utf-8").decode(bytes);
}
