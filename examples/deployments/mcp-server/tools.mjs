import { checkNotice, composeNotice, parseDossier } from "termijn";
import { nl } from "termijn/nl";
import { jsonSchemaOf } from "termijn/schemas";
import { dossierSchema, tools as questions } from "../../schemas/assistant-tools.ts";

const kinds = jsonSchemaOf("event").oneOf.find(({ properties }) => properties.type.const === "notice").properties.kind;
const dossier = dossierSchema(["payment", "credit", "notice", "promise", "dispute", "dispute-resolved", "hold", "release"]);
const day = (description) => ({ type: "string", description: `${description}, YYYY-MM-DD` });

/** The four tools. compute_claim and next_step are those of examples/schemas/assistant-tools.ts; none of them sends or stores anything. */
export const tools = [
  ...questions,
  {
    name: "render_letter",
    description: "Writes a letter to the debtor under Dutch law, in Dutch or English, with what may be claimed that day. Refused where no such letter may go. Sends nothing.",
    inputSchema: {
      type: "object",
      properties: { dossier, on: day("The day of the letter"), kind: kinds, language: { type: "string", enum: ["nl", "en"] } },
      required: ["dossier", "on", "kind"], additionalProperties: false,
    },
    run({ dossier: facts, on, kind, language }) {
      const { subject, text, deadlineOn, claimed, record, findings } = composeNotice(parseDossier(facts), { on, law: nl, kind, ...(language && { language }) });
      return { subject, text, ...(deadlineOn && { deadlineOn }), claimed, record, findings };
    },
    print: ({ subject, text }) => `${subject}\n\n${text}`,
  },
  {
    name: "check_letter",
    description: "Which mandatory elements a letter lacks or gets wrong, whoever wrote it. No findings of severity error or warning: nothing wrong was seen.",
    inputSchema: {
      type: "object",
      properties: { dossier, on: day("The day of the letter"), kind: kinds, text: { type: "string", description: "The letter, plain text or HTML" } },
      required: ["dossier", "on", "kind", "text"], additionalProperties: false,
    },
    run: ({ dossier: facts, on, kind, text }) => ({ findings: checkNotice(text, { kind, law: nl, dossier: parseDossier(facts), on }) }),
    print: ({ findings }) => findings.map(({ severity, code, message, fix }) => `${severity} ${code}: ${message}${fix ? ` ${fix}` : ""}`).join("\n") || "Nothing wrong was seen.",
  },
];
