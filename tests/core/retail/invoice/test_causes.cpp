#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/invoice/causes.h"
#include "core/retail/invoice/explain.h"
#include "tests/core/retail/invoice/invoice_case.h"

namespace meritdesk::tests {

using namespace retail;
using invoice::Invoice;

std::vector<std::string> suspectsOf(const invoice::Row& row)
{
    std::vector<std::string> ids;
    for (const auto& suspect : row.suspects)
        ids.emplace_back(suspect.cause->id);
    return ids;
}

namespace {

/// An error made on purpose, where it shows, and the cause that must find it.
struct Planted
{
    const char* cause = "";
    const char* row = "";
    std::function<void(Case&)> error = {};   ///< in the case that is billed
    std::function<void(Invoice&)> slip = {}; ///< in the invoice that is written
    bool share = false;                      ///< margin as a share of the price
    const char* as = "";                     ///< billed as this category
};

invoice::Line& line(Invoice& bill, std::string_view key)
{
    const auto found = std::find_if(bill.lines.begin(), bill.lines.end(),
                                    [&](const auto& each) { return each.targets.front().line == key; });
    return bill.lines.at(static_cast<std::size_t>(found - bill.lines.begin()));
}

Exact finiteAmount(const invoice::Line& each)
{
    return exact(*each.quantity) * exact(*each.price);
}

MonthTariff& april(Case& input)
{
    return input.months[1];
}

void everyHourLater(Case& input)
{
    for (auto* data :
         {&*input.sites[0].points[0].own, &input.profiles["shared"], &*input.sites[0].points[2].own}) {
        auto hours = *data->hours;
        for (auto i = hours.kwh.size() - 1; i > 0; --i)
            hours.kwh[i] = hours.kwh[i - 1];
        data->hours = Shared(hours);
    }
}

void peaksOfTheWholeDay(Case& input)
{
    april(input).plannedPeakHours = HourSet{}.set();
}

void loseSaturday(Case& input)
{
    const auto saturday = firstDay(april(input).month) + std::chrono::days(4);
    std::erase(*april(input).workingDays, saturday);
    april(input).peakHours->erase(saturday);
}

void workEveryDay(Case& input)
{
    april(input).workingDays->clear();
    for (int day = 0; day < 30; ++day)
        april(input).workingDays->push_back(firstDay(april(input).month) + std::chrono::days(day));
}

void wholePrices(Case& input)
{
    for (auto& each : *april(input).prices.dam)
        each = Rate::fromMantissa(
            static_cast<Int128>(Integer(roundHalfUp(each.fraction()) * powerOfTen(Rate::decimals))));
}

void laterPeaks(Case& input)
{
    for (auto& [day, hour] : *april(input).peakHours)
        ++hour;
}

/// Each point billed alone, their network capacities added up.
void addLargestOfPoints(const InvoiceCase& scene, Invoice& bill)
{
    Exact sum;
    for (const auto& point : scene.input.sites[0].points) {
        auto alone = scene.input;
        alone.sites[0].points = {point};
        sum = sum + scene.bill(alone).sites[0].months[scene.month].network->kw;
    }
    auto& network = line(bill, "network-capacity");
    const auto rate = exact(scene.input.months[1].prices.transmission.at("SN2").maintenance.value());
    const auto mw = Exact{.mantissa = 1, .scale = 3};
    network.quantity.reset();
    network.price.reset();
    network.amount = toMoney(sum * (rate * mw));
}

void marginOnTheFee(Invoice& bill)
{
    // 0.1315 x 1.83 of the fee on top
    auto& margin = line(bill, "capacity-margin");
    const auto& fee = line(bill, "demand-response");
    margin.amount = {roundHalfUp(
        Fraction((margin.amount.roubles() + fee.amount.roubles() * Fraction(240645, 1000000)) * 100))};
}

const std::vector<Planted>& planted()
{
    static const std::vector<Planted> all{
        {.cause = "peak-hour-shifted", .row = "capacity", .error = laterPeaks},
        {.cause = "working-saturday-lost", .row = "capacity", .error = loseSaturday},
        {.cause = "calendar-days", .row = "network-capacity", .error = workEveryDay},
        {.cause = "largest-of-day", .row = "network-capacity", .error = peaksOfTheWholeDay},
        {.cause = "hours-swapped",
         .row = "network-capacity",
         .slip =
             [](Invoice& bill) {
                 auto& network = line(bill, "network-capacity");
                 network.quantity = line(bill, "capacity").quantity;
                 network.amount = toMoney(finiteAmount(network));
             }},
        {.cause = "points-apart", .row = "network-capacity"},
        {.cause = "other-voltage",
         .row = "network-capacity",
         .error = [](Case& input) { input.sites[0].voltage = Voltage::Nn; }},
        {.cause = "other-margin-band",
         .row = "energy",
         .error = [](Case& input) { input.sites[0].maxPowerKw = rate("5000"); }},
        {.cause = "previous-prices",
         .row = "capacity",
         .error = [](Case& input) { april(input).prices.capacity = input.months[0].prices.capacity; }},
        {.cause = "sign-dropped",
         .row = "deviation",
         .error = [](Case& input) { april(input).prices.deviationRate = rate("3.5"); }},
        {.cause = "margin-on-fee", .row = "capacity-margin", .slip = marginOnTheFee, .share = true},
        {.cause = "hourly-prices-rounded", .row = "energy", .error = wholePrices},
        {.cause = "quantity-rounded",
         .row = "capacity",
         .slip =
             [](Invoice& bill) {
                 auto& capacity = line(bill, "capacity");
                 const auto whole = roundHalfUp(capacity.quantity->fraction());
                 capacity.quantity =
                     invoice::Figure::fromMantissa(static_cast<Int128>(Integer(whole * powerOfTen(12))));
                 capacity.amount = toMoney(finiteAmount(capacity));
             }},
        {.cause = "price-rounded",
         .row = "capacity",
         .slip =
             [](Invoice& bill) {
                 auto& capacity = line(bill, "capacity");
                 const auto kopecks = roundHalfUp(Fraction(capacity.price->fraction() * 100));
                 capacity.price =
                     invoice::Figure::fromMantissa(static_cast<Int128>(Integer(kopecks * powerOfTen(10))));
                 capacity.amount = toMoney(finiteAmount(capacity));
             }},
        {.cause = "unit-slip",
         .row = "over-plan",
         .slip = [](Invoice& bill) { line(bill, "over-plan").unit = invoice::Unit::Mwh; }},
        {.cause = "fee-left-out",
         .row = "demand-response",
         .error = [](Case& input) { april(input).prices.demandResponseFee.reset(); }},
        {.cause = "billed-twice",
         .row = "demand-response",
         .slip = [](Invoice& bill) { bill.lines.push_back(line(bill, "demand-response")); }},
        {.cause = "vat-included",
         .row = "deviation",
         .slip =
             [](Invoice& bill) {
                 auto& deviation = line(bill, "deviation");
                 const auto amount = deviation.price->fraction() * deviation.quantity->fraction();
                 deviation.amount = {roundHalfUp(Fraction(amount * Fraction(120)))};
             }},
        {.cause = "other-vat",
         .row = "vat",
         .slip =
             [](Invoice& bill) {
                 bill.vat = toMoney(Exact{bill.total->kopecks, 4, 1} * Exact{18});
             }},
        {.cause = "time-shift", .row = "energy", .error = everyHourLater},
        {.cause = "other-category", .row = "energy", .as = "4"},
    };
    return all;
}

class PlantedError : public testing::TestWithParam<Planted>
{
};

TEST_P(PlantedError, IsFoundByItsCauseAndExplained)
{
    const auto& what = GetParam();
    for (std::uint32_t seed = 21; seed < 24; ++seed) {
        const InvoiceCase scene({.seed = seed, .share = what.share});
        auto bill = scene.billedWith(
            what.error ? what.error : [](Case&) {}, invoice::Split::Lines, what.as);
        if (what.slip)
            what.slip(bill);
        if (what.cause == std::string_view("points-apart"))
            addLargestOfPoints(scene, bill);
        const auto prepared = prepare(scene.input, weekdays()).value();
        const auto check = invoice::checkInvoice(prepared, bill).value();
        const auto& row = rowOf(check, what.row);
        EXPECT_FALSE(invoice::isFine(row.verdict)) << what.cause;
        const auto suspects = suspectsOf(row);
        const auto found = std::find(suspects.begin(), suspects.end(), what.cause);
        ASSERT_NE(found, suspects.end()) << what.cause << " seed " << seed << " verdict "
                                         << invoice::verdictId(row.verdict) << ", found " << suspects.size();
        const auto index = static_cast<std::size_t>(found - suspects.begin());
        const auto at = static_cast<std::size_t>(&row - check.rows.data());
        const auto how = invoice::explainRow(prepared, bill, check, {at, invoice::Number::Supposed, index});
        ASSERT_TRUE(how) << what.cause;
        EXPECT_EQ(readFraction(how->value), row.suspects[index].amount.roubles()) << what.cause;
        EXPECT_EQ(evaluate(*how), readFraction(how->value)) << what.cause << ": " << how->formula;
    }
}

INSTANTIATE_TEST_SUITE_P(Causes, PlantedError, testing::ValuesIn(planted()), [](const auto& each) {
    std::string name = each.param.cause;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Causes, EachIsPlantedSomewhere)
{
    for (const auto* cause : invoice::causes) {
        if (cause == &invoice::vatByLine)
            continue; // below: it moves single kopecks
        EXPECT_TRUE(std::any_of(planted().begin(), planted().end(), [&](const Planted& each) {
            return cause->id == each.cause;
        })) << cause->id;
    }
}

TEST(Causes, TaxRoundedLineByLineIsNamedWhereItMovesAKopeck)
{
    int found = 0;
    for (std::uint32_t seed = 1; seed < 8; ++seed) {
        const InvoiceCase scene({.seed = seed});
        auto bill = scene.own();
        Money vat;
        for (const auto& each : bill.lines)
            vat += toMoney(Exact{each.amount.kopecks, 4, 1} * Exact{20});
        if (vat == *bill.vat)
            continue;
        bill.vat = vat;
        const auto check = scene.check(bill);
        EXPECT_EQ(suspectsOf(rowOf(check, "vat")), std::vector<std::string>{"vat-by-line"}) << seed;
        ++found;
    }
    EXPECT_GT(found, 0);
}

TEST(Causes, AFigureThatNoErrorGivesHasNoCause)
{
    const InvoiceCase scene({.seed = 31});
    auto bill = scene.own();
    for (auto& each : bill.lines)
        each.amount += toMoney(exact(rate("777.77")));
    for (const auto& row : scene.check(bill).rows)
        EXPECT_TRUE(row.suspects.empty()) << (row.targets.empty() ? row.sum : row.targets.front().text());
}

} // namespace

} // namespace meritdesk::tests
