#include <gtest/gtest.h>

#include "core/scenario/invoice_edits.h"
#include "core/scenario/retail_edits.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace scenario;
using retail::Money;
using retail::invoice::Figure;
using retail::invoice::Invoice;
using retail::invoice::Line;

namespace {

const Month march = std::chrono::year(2025) / 3;

Invoice invoiceOfMarch()
{
    return {.site = "random",
            .month = march,
            .category = "4",
            .lines = {{.label = "first", .amount = {100}}, {.label = "second", .amount = {200}}}};
}

Scenario withInvoice()
{
    Scenario before;
    before.retail = Shared(randomCase({.seed = 1}));
    return putInvoice(invoiceOfMarch()).apply(before).value();
}

const Invoice& march25(const Scenario& scenario)
{
    return *invoiceOf(scenario, {"random", march});
}

std::string codeOf(const Result<Scenario>& result)
{
    return result.ok() ? std::string("none") : result.findings().front().code;
}

TEST(InvoiceEdits, PutReplacesTheInvoiceOfTheSameConsumerAndMonth)
{
    auto again = invoiceOfMarch();
    again.number = "17";
    const auto after = putInvoice(again).apply(withInvoice()).value();
    ASSERT_EQ(after.invoices->size(), 1U);
    EXPECT_EQ(march25(after).number, "17");
    again.month = march + std::chrono::months(1);
    EXPECT_EQ(putInvoice(again).apply(after).value().invoices->size(), 2U);
}

TEST(InvoiceEdits, LinesAreSetInsertedAndRemovedInPlace)
{
    const auto before = withInvoice();
    const InvoiceKey key{"random", march};
    auto after = setInvoiceLine(key, 1, {.label = "changed", .amount = {5}}).apply(before).value();
    EXPECT_EQ(march25(after).lines[1].label, "changed");
    after = insertInvoiceLines(key, 1, {{.label = "a"}, {.label = "b"}}).apply(after).value();
    ASSERT_EQ(march25(after).lines.size(), 4U);
    EXPECT_EQ(march25(after).lines[1].label, "a");
    EXPECT_EQ(march25(after).lines[3].label, "changed");
    after = removeInvoiceLines(key, {0, 2, 2, 99}).apply(after).value();
    ASSERT_EQ(march25(after).lines.size(), 2U);
    EXPECT_EQ(march25(after).lines[0].label, "a");
    EXPECT_EQ(march25(before).lines[1].label, "second") << "the scenario before is untouched";
}

TEST(InvoiceEdits, TheHeadChangesWithoutTheLines)
{
    Invoice head{.category = "3", .number = "8", .vatPercent = Figure::read("20"), .vat = Money{77}};
    const auto after = setInvoiceHead({"random", march}, head).apply(withInvoice()).value();
    EXPECT_EQ(march25(after).category, "3");
    EXPECT_EQ(march25(after).vat, Money{77});
    EXPECT_EQ(march25(after).site, "random");
    EXPECT_EQ(march25(after).lines.size(), 2U);
}

TEST(InvoiceEdits, RefuseWhatNoInvoiceCanBe)
{
    const auto before = withInvoice();
    const InvoiceKey key{"random", march};
    EXPECT_EQ(codeOf(removeInvoice({"random", march + std::chrono::months(9)}).apply(before)),
              "invoice-gone");
    EXPECT_EQ(codeOf(setInvoiceLine({"nobody", march}, 0, {}).apply(before)), "invoice-gone");
    EXPECT_EQ(codeOf(setInvoiceLine(key, 0, {.amount = {powerOfTen(14)}}).apply(before)),
              "invoice-amount-too-large");
    EXPECT_EQ(codeOf(setInvoiceLine(key, 0, {.targets = {{"penalty", {}}}}).apply(before)),
              "invoice-target-unknown");
    EXPECT_EQ(codeOf(insertInvoiceLines(key, 0, std::vector<Line>(199)).apply(before)),
              "invoice-too-many-lines");
    auto head = invoiceOfMarch();
    head.vatPercent = Figure::read("100.5");
    EXPECT_EQ(codeOf(setInvoiceHead(key, head).apply(before)), "invoice-percent");
    head.vatPercent.reset();
    head.category = "9";
    EXPECT_EQ(codeOf(setInvoiceHead(key, head).apply(before)), "invoice-category-unknown");
    EXPECT_EQ(codeOf(replaceInvoices({invoiceOfMarch(), invoiceOfMarch()}).apply(before)), "invoice-twice");
    EXPECT_EQ(removeInvoice(key).apply(before).value().invoices->size(), 0U);
}

TEST(InvoiceEdits, InvoicesFollowTheNameOfTheirConsumer)
{
    const auto after = setSiteName(0, "Bakery").apply(withInvoice()).value();
    EXPECT_NE(invoiceOf(after, {"Bakery", march}), nullptr);
    EXPECT_EQ(invoiceOf(after, {"random", march}), nullptr);
}

} // namespace

} // namespace meritdesk::tests
