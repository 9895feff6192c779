export { dateIn } from "./dates/instant.js";
export type { IsoDate } from "./dates/day.js";
export { amountFromCents, toCents, type Amount } from "./money/amount.js";
export type { Percent } from "./money/percent.js";
export { splitAmount } from "./money/split.js";
export { TermijnError, type ErrorData, type Issue } from "./errors/termijn-error.js";

export type { Address, Party } from "./facts/party.js";
export type { Compounding, InterestClause, PartDue, PaymentTerms, TermPart, TermRule, TermStart } from "./facts/terms.js";
export type { Invoice, InvoiceLine } from "./facts/invoice.js";
export type { Channel, DossierEvent, EventBase, EventOf, NoticeKind, ReceivableRef } from "./facts/event.js";
export type { InstalmentPlan } from "./facts/plan.js";
export type { Dossier } from "./facts/dossier.js";
export type { Finding } from "./facts/finding.js";
export type { LegalBasis } from "./facts/legal-basis.js";
export type { RateRow, RateSource, RateTable } from "./facts/rate-source.js";
export { parseDossier, safeParseDossier } from "./facts/parse-dossier.js";

export type { LawPack } from "./law/pack.js";
export { withRates, type RateUpdate } from "./law/rates.js";
export { freshness, type FreshnessOptions } from "./law/freshness.js";

export { dueDate, type ClaimContext } from "./terms/due-date.js";
export type { DueDate } from "./law/terms-law.js";
export { readTerms } from "./terms/read-terms.js";
export { reviseParts, type PartsRevision } from "./terms/revise-parts.js";
export { receivables, type Receivable, type ReceivableDue } from "./terms/receivables.js";

export { checkInvoice } from "./beforehand/check-invoice.js";
export { checkAgreement } from "./beforehand/check-agreement.js";
export type { InvoiceCheckContext } from "./beforehand/invoice-check-context.js";
export type { BuyerDemand } from "./beforehand/buyer-demands.js";
export type { AgreementDraft } from "./beforehand/agreement-draft.js";

export { accrueInterest, type Accrual, type AccrualInput, type InterestStretch } from "./interest/accrue-interest.js";
export type { DayCount } from "./dates/day-count.js";
export { collectionCosts, type CollectionCosts, type CollectionCostsInput, type CostLine } from "./costs/collection-costs.js";

export { proposePlan, type PlanProposal } from "./agreements/propose-plan.js";
export type { InterestUntilEnd } from "./agreements/interest-inside.js";
export { planStatus, type PlanStatus } from "./agreements/plan-status.js";

export { ledger, type Head, type LedgerInput, type LedgerResult } from "./ledger/ledger.js";
export { statementOn, type Statement, type StatementLine, type StatementOptions, type StatementPayment } from "./statement/statement.js";
export type { CostCharge } from "./statement/cost-charges.js";

export { prescription, type Prescription } from "./prescription/prescription.js";
export { vatRelief, type VatRelief, type VatReliefOptions } from "./vat/vat-relief.js";
export type { VatPeriod } from "./vat/return-period.js";
export { dossierFile, type DossierFile } from "./file/dossier-file.js";
export type { FileEntry } from "./file/file-entry.js";
export { rightOfReclaim, type RightOfReclaim } from "./file/right-of-reclaim.js";
export type { DossierQuestion } from "./law/checked-question.js";

export { decide, type DecideOptions } from "./dunning/decide.js";
export { checkPolicy } from "./dunning/check-policy.js";
export { forecast, type ForecastDay, type ForecastOptions } from "./dunning/forecast.js";
export { policies } from "./dunning/policies.js";
export type { ClaimedHead, Policy, PolicyStep, StepAction, StepAnchor } from "./dunning/policy.js";
export type { Act, Blocker, Decision, Reason } from "./dunning/decision.js";

export { composeNotice } from "./notices/compose-notice.js";
export type { Notice } from "./notices/notice.js";
export type { Language } from "./notices/language/language.js";
export type {
  AgreementInLetter, AnnouncedInLetter, CommonModel, CostsInLetter, InstalmentInLetter, InterestInLetter, InvoiceInLetter, ModelByKind, ModelOf, Money, NoticeModel, PartyInLetter,
  References,
  WrittenDay,
} from "./notices/model/notice-model.js";
export type { Collector, ComposeOptions, HandoverTarget } from "./notices/request/compose-options.js";
export { checkNotice } from "./notices/check/check-notice.js";
export type { LetterQuestion } from "./notices/check/letter-question.js";
export { callScript, type CallScript, type CallScriptOptions } from "./notices/call/call-script.js";
export type { CallAgreement, CallAnnouncement, CallAnswer, CallHistoryEntry, CallInvoice, CallLine, CallParty, CallScriptModel, CallSection, CallTrouble } from "./notices/call/call-model.js";
export type { CallTopic } from "./notices/call/call-topic.js";

export { weighCollection } from "./worth/weigh-collection.js";
export type { WeighOptions } from "./worth/weigh-options.js";
export type { Route } from "./worth/route.js";
export type { CostLineOfRoute, RouteVerdict, Verdict } from "./worth/verdict.js";

export { recoveryAt, type RecoveryCurve } from "./worth/recovery-curve.js";

export { agePortfolio, type AgingOptions, type PortfolioAging } from "./portfolio/age-portfolio.js";
export type { AgeRange } from "./portfolio/age-buckets.js";
export type { Concentration, DebtorExposure } from "./portfolio/exposure.js";
export type { Sales } from "./portfolio/sales.js";
export { workLines, workLinesAsync } from "./portfolio/work-lines.js";
export { workList, type WorkListOptions } from "./portfolio/work-list.js";
export type { WorkLine } from "./portfolio/work-line.js";
export type { WorkOptions } from "./portfolio/work-options.js";
export type { EstimatedShare } from "./portfolio/paid-over-time.js";
export { rollRates, type RollRateOptions, type RollRates } from "./portfolio/roll-rates.js";
export type { TransitionRates } from "./portfolio/transition-rates.js";
export { expectedLoss, type ExpectedLoss, type ExpectedLossInput } from "./portfolio/expected-loss.js";
export { recoveryFromOwnPast, type OwnRecovery, type RecoveryOptions, type RecoveryPoint } from "./portfolio/recovery-from-own-past.js";
export { jumpAtThreshold, type ThresholdCase, type ThresholdJump, type ThresholdOptions } from "./portfolio/jump-at-threshold.js";
