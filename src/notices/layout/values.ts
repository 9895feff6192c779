import type { NoticeModel } from "../model/notice-model.js";
import type { Values } from "../wording/fill.js";
import { foreign, own, type Inline } from "../wording/inline.js";
import { invoicesInShort, invoicesPhrase, numbersPhrase } from "../wording/invoices-phrase.js";
import type { TextValue } from "../wording/text-values.js";
import type { Wording } from "../wording/wordings.js";

/** What may stand between braces in this letter's texts: from the model, each value as it is written. */
export function valuesOf(model: NoticeModel, wording: Wording): Values {
  const { creditor, debtor, collector, invoices, claimed } = model;
  const sender = collector ?? creditor;
  const dueDays = [...new Set(invoices.map(({ dueOn }) => dueOn?.written))];
  const values: Partial<Record<TextValue, Inline | undefined>> = {
    addressee: given(model.addressee), debtorName: foreign(debtor.name), creditorName: foreign(creditor.name),
    collectorName: given(collector?.name), collectorNumber: given(collector?.registrationNumber),
    registrationNumber: given(creditor.registrationNumber), vatId: given(creditor.vatId),
    phone: given(sender.phone), email: given(sender.email), contactName: given(sender.contact),
    invoices: invoicesPhrase(invoices, wording), about: invoicesInShort(invoices, wording), numbers: numbersPhrase(invoices, wording), number: foreign(invoices[0]!.number),
    count: own(String(invoices.length)), on: own(model.on.written), interestUntil: own(model.on.written), earlierOn: written(model.earlierOn), deadline: written(model.deadline),
    dueOn: dueDays.length === 1 && dueDays[0] !== undefined ? own(dueDays[0]) : undefined,
    total: own(claimed.total.written), principal: own(claimed.principal.written), interest: own(claimed.interest.written), costs: own(claimed.costs.written),
    ...kindValues(model, wording),
  };
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Inline] => entry[1] !== undefined));
}

type KindValues = Partial<Record<TextValue, Inline | undefined>>;

function kindValues(model: NoticeModel, wording: Wording): KindValues {
  switch (model.kind) {
    case "second-reminder":
      return { ...interestValues(model), costsBasis: own(model.announcedCosts?.basis ?? ""), costsAnnounced: written(model.announcedCosts?.amount) };
    case "final-demand":
      return { ...interestValues(model), costsBasis: own(model.costs.basis), costsAnnounced: written(model.announcedCosts?.amount), ...vatValue(model) };
    case "fourteen-day-letter": {
      const { amount, vat, withVat, base, basis } = model.announcedCosts;
      return {
        ...interestValues(model), termDays: own(model.term.written), receivedOn: written(model.term.receivedOn),
        costsAnnounced: written(amount), costsVat: written(vat), costsWithVat: written(withVat), costsBase: written(base), costsBasis: own(basis),
      };
    }
    case "suspension":
      return { suspended: own(wording[`suspension.${model.suspension.subject}`]), suspendedFrom: written(model.suspension.from), suspensionBasis: own(model.suspension.basis) };
    case "confirmation": {
      const { agreedOn, amount, payBy, instalments } = model.agreement;
      return { agreedOn: written(agreedOn), amount: written(amount), payBy: written(payBy), ...(instalments === undefined ? {} : { count: own(String(instalments.length)) }) };
    }
    case "plan-proposal":
      return { amount: written(model.total), count: own(String(model.instalments.length)), firstOn: written(model.instalments[0]!.dueOn) };
    case "handover":
      return {
        ...interestValues(model), costsBasis: own(model.costs.basis), ...vatValue(model), handoverOn: written(model.handover.on),
        handoverTo: model.handover.name === undefined ? own(wording[`handover.${model.handover.to}`]) : foreign(model.handover.name),
      };
    case "interruption":
      return { ...interestValues(model), costsBasis: own(model.costs.basis), ...vatValue(model), prescriptionBasis: own(model.basis) };
    default:
      return {};
  }
}

function interestValues({ interest }: Extract<NoticeModel, { interest: unknown }>): KindValues {
  return { interestOpen: own(interest.open.written), interestUntil: own(interest.until.written), interestPerDay: own(interest.perDay.written), interestBasis: own(interest.basis) };
}

function vatValue(model: NoticeModel): KindValues {
  return "costs" in model ? { vatOnCosts: written(model.costs.vat) } : {};
}

function written(value: { written: string } | undefined): Inline | undefined {
  return value === undefined ? undefined : own(value.written);
}

function given(value: string | undefined): Inline | undefined {
  return value === undefined ? undefined : foreign(value);
}
