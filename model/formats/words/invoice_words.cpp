#include "formats/words/invoice_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"invoice-site-unknown",
     QT_TRANSLATE_NOOP("Finding", "the invoice is of {site}, who is not among the consumers")},
    {"invoice-month-unknown", QT_TRANSLATE_NOOP("Finding", "there are no prices of {month} to compare with")},
    {"invoice-category-unknown", QT_TRANSLATE_NOOP("Finding", "\"{category}\" is not a price category")},
    {"invoice-category-not-billed",
     QT_TRANSLATE_NOOP("Finding", "our bill has no amounts for price category {category} in this month")},
    {"invoice-case-folder",
     QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not the name of a file in the same folder")},
    {"invoice-gone", QT_TRANSLATE_NOOP("Finding", "there is no invoice of {month}")},
    {"invoice-twice", QT_TRANSLATE_NOOP("Finding", "there are two invoices of {site} for {month}")},
    {"invoice-amount-too-large",
     QT_TRANSLATE_NOOP("Finding",
                       "{value} is too large: an invoice takes 12 digits before the decimal mark")},
    {"invoice-target-unknown", QT_TRANSLATE_NOOP("Finding", "no bill has a line \"{value}\"")},
    {"invoice-percent", QT_TRANSLATE_NOOP("Finding", "{value} lies outside 0 to 100 percent")},
    {"invoice-too-many-lines",
     QT_TRANSLATE_NOOP("Finding", "the invoice has {lines} lines, at most {most} are taken")},
    {"invoice-too-fine",
     QT_TRANSLATE_NOOP("Finding", "{value} has fractions of a kopeck; an amount has two places")},
    {"invoice-unit-unknown", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not a unit: kWh, MWh, kW or MW")},
    {"invoice-not-read",
     QT_TRANSLATE_NOOP("Finding", "no lines of an invoice were found: a column of names and a column of "
                                  "amounts are needed")},
    {"invoice-amount-rounded", QT_TRANSLATE_NOOP("Finding", "line {line}: {value} was rounded to kopecks")},
    {"invoice-amount-not-read",
     QT_TRANSLATE_NOOP("Finding", "line {line}: the amount \"{value}\" was not understood, the line is left "
                                  "out")},
    {"invoice-subtotal-differs",
     QT_TRANSLATE_NOOP("Finding", "\"{label}\" says {value}, but the items below it make {sum}; the items "
                                  "were taken")},
    // Typical errors of an invoice; each gives exactly what was billed.
    {"cause-peak-hour-shifted",
     QT_TRANSLATE_NOOP("Finding", "the peak hours were taken {hours} h off: hour 10 is 9:00 to 10:00")},
    {"cause-working-saturday-lost",
     QT_TRANSLATE_NOOP("Finding", "a working day at a weekend was left out: {days}")},
    {"cause-calendar-days",
     QT_TRANSLATE_NOOP("Finding", "all {days} days of the month were counted instead of {working} working "
                                  "days")},
    {"cause-largest-of-day",
     QT_TRANSLATE_NOOP("Finding", "the largest of all 24 hours was taken instead of the hours that count")},
    {"cause-hours-swapped",
     QT_TRANSLATE_NOOP("Finding", "purchased and network capacity were taken for each other")},
    {"cause-points-apart",
     QT_TRANSLATE_NOOP("Finding", "the largest hours of each delivery point were added up instead of the "
                                  "largest hour of all together")},
    {"cause-hourly-prices-rounded",
     QT_TRANSLATE_NOOP("Finding", "the hourly prices were rounded to {places} places per kWh before they "
                                  "were multiplied")},
    {"cause-quantity-rounded",
     QT_TRANSLATE_NOOP("Finding", "the quantity was rounded to {places} places of a kWh (kW) before it was "
                                  "multiplied")},
    {"cause-price-rounded",
     QT_TRANSLATE_NOOP("Finding", "the price was rounded to {places} places per kWh (kW) before it was "
                                  "multiplied")},
    {"cause-fee-left-out", QT_TRANSLATE_NOOP("Finding", "the demand-response fee was left out")},
    {"cause-margin-on-fee",
     QT_TRANSLATE_NOOP("Finding", "the margin was put on the demand-response fee, which carries none")},
    {"cause-other-vat", QT_TRANSLATE_NOOP("Finding", "VAT of {percent} % was taken instead of {own} %")},
    {"cause-vat-by-line",
     QT_TRANSLATE_NOOP("Finding", "VAT was rounded line by line instead of once on the total")},
    {"cause-vat-included", QT_TRANSLATE_NOOP("Finding", "the amount has VAT of {percent} % in it already")},
    {"cause-other-voltage",
     QT_TRANSLATE_NOOP("Finding", "transmission was billed at the voltage {voltage} instead of {own}")},
    {"cause-other-margin-band",
     QT_TRANSLATE_NOOP("Finding", "the supplier's margin of another band of power was taken, band {band}")},
    {"cause-other-category", QT_TRANSLATE_NOOP("Finding", "it was billed by price category {category}")},
    {"cause-sign-dropped", QT_TRANSLATE_NOOP("Finding", "a rate below zero was taken without its sign")},
    {"cause-previous-prices",
     QT_TRANSLATE_NOOP("Finding", "a rate of {month} was taken, the month before: {rate}")},
    {"cause-unit-slip",
     QT_TRANSLATE_NOOP("Finding", "kWh and MWh (kW and MW) were mixed up: times {factor}")},
    {"cause-time-shift", QT_TRANSLATE_NOOP("Finding", "the meter data stand {hours} h off Moscow time")},
    {"cause-billed-twice", QT_TRANSLATE_NOOP("Finding", "it was billed twice")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"put-invoice", QT_TRANSLATE_NOOP("Label", "new invoice")},
    {"replace-invoices", QT_TRANSLATE_NOOP("Label", "new invoices")},
    {"remove-invoice", QT_TRANSLATE_NOOP("Label", "removal of the invoice")},
    {"edit-invoice-line", QT_TRANSLATE_NOOP("Label", "change of an invoice line")},
    {"add-invoice-lines", QT_TRANSLATE_NOOP("Label", "new invoice lines")},
    {"remove-invoice-lines", QT_TRANSLATE_NOOP("Label", "removal of invoice lines")},
    {"edit-invoice", QT_TRANSLATE_NOOP("Label", "change of the invoice")},
    //: What a comparison of an invoice line came to
    {"verdict-equal", QT_TRANSLATE_NOOP("Label", "Equal")},
    {"verdict-within-rounding", QT_TRANSLATE_NOOP("Label", "Within rounding")},
    {"verdict-quantity", QT_TRANSLATE_NOOP("Label", "Quantity differs")},
    {"verdict-price", QT_TRANSLATE_NOOP("Label", "Price differs")},
    {"verdict-both", QT_TRANSLATE_NOOP("Label", "Quantity and price differ")},
    {"verdict-amount", QT_TRANSLATE_NOOP("Label", "Amount differs")},
    {"verdict-arithmetic", QT_TRANSLATE_NOOP("Label", "Quantity × price is not the amount")},
    {"verdict-missing", QT_TRANSLATE_NOOP("Label", "Not on the invoice")},
    {"verdict-extra", QT_TRANSLATE_NOOP("Label", "Not in our bill")},
    {"verdict-unknown", QT_TRANSLATE_NOOP("Label", "What does it stand for?")},
    {"verdict-together", QT_TRANSLATE_NOOP("Label", "Counted with a line above")},
    {"verdict-sum", QT_TRANSLATE_NOOP("Label", "Wrong sum")},
    {"verdict-vat-percent", QT_TRANSLATE_NOOP("Label", "VAT of another rate")},
    {"verdict-vat-base", QT_TRANSLATE_NOOP("Label", "VAT does not follow from the total")},
    {"verdict-follows", QT_TRANSLATE_NOOP("Label", "Follows from the lines")},
    //: Rates of a price sheet, put into a sentence
    {"invoice-rate-capacity", QT_TRANSLATE_NOOP("Label", "price of capacity")},
    {"invoice-rate-demand-response", QT_TRANSLATE_NOOP("Label", "demand-response fee")},
    {"invoice-rate-transmission", QT_TRANSLATE_NOOP("Label", "transmission tariff")},
    {"invoice-rate-margin", QT_TRANSLATE_NOOP("Label", "supplier's margin")},
    {"invoice-rate-other", QT_TRANSLATE_NOOP("Label", "other services")},
    {"invoice-rate-wholesale", QT_TRANSLATE_NOOP("Label", "wholesale price")},
    //: Names of numbers in formulas
    {"invoice_difference", QT_TRANSLATE_NOOP("Label", "billed less expected")},
    {"billed_amount", QT_TRANSLATE_NOOP("Label", "billed amount")},
    {"expected_amount", QT_TRANSLATE_NOOP("Label", "expected amount")},
    {"supposed_amount", QT_TRANSLATE_NOOP("Label", "amount under this error")},
    {"quantity_times_price", QT_TRANSLATE_NOOP("Label", "quantity times price")},
    {"line_vat", QT_TRANSLATE_NOOP("Label", "VAT of the line")},
    {"quantity", QT_TRANSLATE_NOOP("Label", "quantity")},
    {"line_exact", QT_TRANSLATE_NOOP("Label", "line before rounding")},
    {"The supplier's invoice", QT_TRANSLATE_NOOP("Label", "The supplier's invoice")},
});

} // namespace

const std::span<const Word> invoiceFindings{findings};
const std::span<const Word> invoiceLabels{labels};

} // namespace meritdesk::words
