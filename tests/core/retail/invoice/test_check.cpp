#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/categories.h"
#include "core/retail/invoice/explain.h"
#include "tests/core/retail/invoice/invoice_case.h"

namespace meritdesk::tests {

using namespace retail;
using invoice::Check;
using invoice::Invoice;
using invoice::Split;
using invoice::Verdict;

namespace {

Money roubles(const std::string& text)
{
    return toMoney(exact(rate(text)));
}

invoice::Figure figure(const std::string& text)
{
    return invoice::Figure::read(text).value();
}

invoice::Line& line(Invoice& bill, const std::string& key)
{
    const auto found = std::find_if(bill.lines.begin(), bill.lines.end(),
                                    [&](const auto& each) { return each.targets.front().text() == key; });
    return bill.lines.at(static_cast<std::size_t>(found - bill.lines.begin()));
}

/// Checks a derivation and everything below it; returns how many nodes there were.
int recompute(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    EXPECT_TRUE(value.has_value()) << derivation.key << ": " << derivation.formula;
    if (value) {
        EXPECT_EQ(readFraction(derivation.value), *value) << derivation.key << ": " << derivation.formula;
    }
    int nodes = 1;
    for (const auto& child : derivation.children)
        nodes += recompute(child);
    return nodes;
}

class OwnInvoice : public testing::TestWithParam<Dice>
{
};

TEST_P(OwnInvoice, HasNoDifferenceInAnyCategory)
{
    InvoiceCase scene(GetParam());
    for (const auto* category : categories) {
        scene.category = category->id;
        const auto check = scene.check(scene.own());
        EXPECT_TRUE(check.fine()) << category->id;
        EXPECT_EQ(check.over, Money{}) << category->id;
        EXPECT_EQ(check.under, Money{}) << category->id;
        for (const auto& row : check.rows)
            EXPECT_EQ(row.verdict, Verdict::Equal) << category->id << " " << row.targets.front().text();
    }
}

TEST_P(OwnInvoice, SplitIntoPartsDiffersByRoundedKopecksAtMost)
{
    InvoiceCase scene(GetParam());
    for (const auto* category : categories) {
        scene.category = category->id;
        const auto check = scene.check(scene.own(Split::Parts));
        for (const auto& row : check.rows) {
            if (!row.sum.empty())
                continue;
            EXPECT_EQ(row.verdict, Verdict::Equal) << category->id << " " << row.targets.front().text();
        }
        EXPECT_LE(abs(Integer(check.billedTotal.kopecks - check.expectedTotal.kopecks)), 12) << category->id;
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, OwnInvoice,
                         testing::Values(Dice{.seed = 1},
                                         Dice{.seed = 2, .share = true, .signedPrices = true},
                                         Dice{.seed = 3, .decimals = 0}, Dice{.seed = 4, .allIn = true},
                                         Dice{.seed = 5, .decimals = 6}));

TEST(CheckInvoice, SeveralPartsInOneLineAreExpectedTogether)
{
    const InvoiceCase scene({.seed = 11});
    auto bill = scene.own(Split::Parts);
    auto& transmission = line(bill, "energy/losses");
    const auto& network = line(bill, "network-capacity");
    transmission.targets.push_back(network.targets.front());
    transmission.amount += network.amount;
    transmission.quantity.reset();
    transmission.price.reset();
    bill.lines.pop_back();
    const auto check = scene.check(bill);
    const auto& row = rowOf(check, "energy/losses");
    EXPECT_EQ(row.verdict, Verdict::Equal);
    EXPECT_FALSE(row.expectedQuantity) << "kWh and kW have no common quantity";
    EXPECT_EQ(check.over, Money{});
    EXPECT_EQ(check.under, Money{});
}

TEST(CheckInvoice, NamesWhatDiffersAndByHowManyKopecks)
{
    const InvoiceCase scene({.seed = 12});
    auto bill = scene.own();
    auto& capacity = line(bill, "capacity");
    capacity.quantity = figure("100");
    capacity.amount = toMoney(exact(*capacity.quantity) * exact(*capacity.price));
    auto& fee = line(bill, "demand-response");
    fee.price = figure("9");
    fee.amount = toMoney(exact(*fee.quantity) * exact(*fee.price));
    line(bill, "energy").amount += roubles("0.01");
    line(bill, "plan-volume").amount += roubles("5");
    const auto own = scene.own();
    const auto check = scene.check(bill);
    EXPECT_EQ(rowOf(check, "capacity").verdict, Verdict::Quantity);
    EXPECT_EQ(rowOf(check, "demand-response").verdict, Verdict::Price);
    EXPECT_EQ(rowOf(check, "energy").verdict, Verdict::WithinRounding);
    EXPECT_EQ(rowOf(check, "energy").difference, roubles("0.01"));
    EXPECT_EQ(rowOf(check, "plan-volume").verdict, Verdict::Arithmetic);
    EXPECT_EQ(rowOf(check, "plan-volume").difference, roubles("5"));
    EXPECT_EQ(rowOf(check, "deviation").verdict, Verdict::Equal);
    EXPECT_EQ(rowOf(check, "total").verdict, Verdict::Sum) << "the printed total is the old one";
    EXPECT_EQ(check.rounding, roubles("0.01"));
    EXPECT_EQ(check.over - check.under + check.rounding, check.billedTotal - check.expectedTotal);
}

TEST(CheckInvoice, MissingExtraAndUnknownLinesAreToldApart)
{
    const InvoiceCase scene({.seed = 13});
    auto bill = scene.own();
    const auto network = line(bill, "network-capacity").amount;
    bill.lines.pop_back();
    bill.lines.push_back({.label = "Penalty", .amount = roubles("100")});
    bill.lines.push_back({.label = "Night", .targets = {{"energy-night", {}}}, .amount = roubles("7")});
    bill.lines.push_back({.label = "Margin", .targets = {{"energy", "margin"}}, .amount = roubles("3")});
    const auto check = scene.check(bill);
    const auto count = bill.lines.size();
    EXPECT_EQ(check.rows[count - 3].verdict, Verdict::Unknown);
    EXPECT_EQ(check.rows[count - 2].verdict, Verdict::Extra);
    EXPECT_EQ(check.rows[count - 1].verdict, Verdict::Extra) << "it is in the energy line already";
    EXPECT_EQ(check.rows[count].verdict, Verdict::Missing);
    EXPECT_EQ(check.rows[count].difference, Money{} - network);
    EXPECT_EQ(check.over, roubles("110"));
    EXPECT_EQ(check.under, network);
    EXPECT_EQ(check.unknownLines, 1);
}

TEST(CheckInvoice, LinesOfTheSameThingAreComparedTogether)
{
    const InvoiceCase scene({.seed = 14});
    auto bill = scene.own();
    auto second = line(bill, "energy");
    auto& first = line(bill, "energy");
    first.quantity = figure("1000");
    first.amount = roubles("2000");
    first.price.reset();
    second.price.reset();
    second.quantity = *second.quantity - *first.quantity;
    second.amount = second.amount - first.amount;
    bill.lines.push_back(second);
    const auto check = scene.check(bill);
    EXPECT_EQ(rowOf(check, "energy").verdict, Verdict::Equal);
    EXPECT_EQ(check.rows[bill.lines.size() - 1].verdict, Verdict::Together);
    EXPECT_TRUE(check.fine());
}

TEST(CheckInvoice, TaxOfAnotherRateAndOnAnotherBaseAreToldApart)
{
    const InvoiceCase scene({.seed = 15});
    auto bill = scene.own();
    bill.vatPercent = figure("18");
    bill.vat = toMoney(Exact{bill.total->kopecks, 4, 1} * Exact{18});
    EXPECT_EQ(rowOf(scene.check(bill), "vat").verdict, Verdict::VatPercent);
    EXPECT_EQ(rowOf(scene.check(bill), "with-vat").verdict, Verdict::Sum);
    bill.withVat = *bill.total + *bill.vat;
    EXPECT_EQ(rowOf(scene.check(bill), "with-vat").verdict, Verdict::Follows);
    bill.vatPercent = figure("20");
    EXPECT_EQ(rowOf(scene.check(bill), "vat").verdict, Verdict::VatBase);
}

TEST(CheckInvoice, RefusesAnInvoiceOfNobodyOfNoMonthAndOfNoCategory)
{
    const InvoiceCase scene({.seed = 16});
    const auto prepared = prepare(scene.input, weekdays()).value();
    const auto codeOf = [&](const Invoice& bill) {
        const auto check = invoice::checkInvoice(prepared, bill);
        return check.ok() ? std::string("none") : check.findings().front().code;
    };
    auto bill = scene.own();
    EXPECT_EQ(codeOf(bill), "none");
    bill.site = "nobody";
    EXPECT_EQ(codeOf(bill), "invoice-site-unknown");
    bill = scene.own();
    bill.month = std::chrono::year(2031) / 1;
    EXPECT_EQ(codeOf(bill), "invoice-month-unknown");
    bill = scene.own();
    bill.category = "7";
    EXPECT_EQ(codeOf(bill), "invoice-category-unknown");
}

TEST(ExplainRow, EveryDifferenceIsRecomputedDownToTheHours)
{
    InvoiceCase scene({.seed = 17});
    for (const auto split : {Split::Lines, Split::Parts})
        for (const auto* category : categories) {
            scene.category = category->id;
            auto bill = scene.own(split);
            for (auto& each : bill.lines)
                each.amount += roubles("12.34");
            const auto prepared = prepare(scene.input, weekdays()).value();
            const auto check = invoice::checkInvoice(prepared, bill).value();
            for (std::size_t i = 0; i < check.rows.size(); ++i) {
                const auto& row = check.rows[i];
                const auto difference = invoice::explainRow(prepared, bill, check, {i});
                ASSERT_TRUE(difference) << category->id << " " << i;
                EXPECT_EQ(difference->value, row.difference.text()) << category->id << " " << i;
                EXPECT_GT(recompute(*difference), 3);
                const auto expected =
                    invoice::explainRow(prepared, bill, check, {i, invoice::Number::Expected});
                ASSERT_TRUE(expected);
                EXPECT_EQ(expected->value, row.expected->text());
            }
        }
}

} // namespace

} // namespace meritdesk::tests
