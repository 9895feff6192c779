/** What `npm run demo -- --help` prints. */
export const HELP = `The account of a late invoice under Dutch law: when it was due, what is owed, and why.

  npm run demo                                   the invoice in examples/demo, with facts of its own
  npm run demo -- invoice.xml [facts]            any e-invoice in UBL

Facts that an e-invoice does not know:
  --on DATE              the day asked about, as 2026-11-21; today when absent
  --debtor KIND          business, consumer, public-authority or unknown;
                         when absent as the e-invoice shows
  --agreed-in WHERE      where the term was agreed: contract, general-conditions, or invoice
                         (the default: it merely stands there)
  --received DATE        the day the debtor received the invoice
  --performed DATE       the day the debtor received the goods or services
  --contracted DATE      the day of the contract
  --paid DATE:AMOUNT     a payment, as 2026-05-01:100.00; may be given more than once
  --notice KIND:DATE     a letter and the day it was sent; may be given more than once.
                         KIND is reminder, notice-of-default, fourteen-day-letter, final-demand
                         or another kind of notice. More may follow, each after a colon:
                           received=DATE    the day it reached the debtor
                           deadline=DATE    the last day to pay that it named
                           channel=CHANNEL  email (the default), post, registered-post, bailiff, ...
                           costs=AMOUNT     the collection costs that it named
                         as fourteen-day-letter:2026-03-02:channel=post:costs=40.00

What to print instead of the account:
  --letter               the letter that is due, or the next one
  --kind KIND            the letter of that kind, as it would read today
  --worth                whether it is worth going on: what each route costs and the odds it needs
  --odds ROUTE=CHANCE    the chance of success by a route, as agency=0.5; may be given again
  --price ROUTE=AMOUNT   what no tariff fixes, as lawyer=500.00; may be given again

  --json                 the invoice, its due date and the statement as plain JSON
  --help                 this text

Where the interest rate of the last days is not known yet, interest is counted to the last known
day, and a finding says so.
Not legal advice.
`;
