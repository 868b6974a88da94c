#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/finding.h"
#include "core/retail/money.h"

namespace meritdesk::retail {

struct Category;

/// How transmission is paid: single-rate (categories 1, 2-2, 2-3, 3, 5) or two-rate (4, 6). Fixed for the
/// calendar year.
enum class Variant : std::uint8_t { Single, TwoRate };

[[nodiscard]] std::string_view variantId(Variant variant); ///< `single`, `two-rate`

enum class LineUnit : std::uint8_t { Energy, Power }; ///< kWh, kW

/// Why a category is not available: a code of the contract and what it is about ("missing-price", "ck1").
struct Reason
{
    std::string_view code = {};
    std::string_view subject = {};

    [[nodiscard]] std::string text() const; ///< "over-670-kw", "missing-price:ck1"

    bool operator==(const Reason&) const = default;
};

/// A share of an energy line: wholesale, transmission or losses, margin, other.
struct BillPart
{
    std::string_view key = {};
    Exact exact = {}; ///< roubles before rounding
    Money amount = {};

    bool operator==(const BillPart&) const = default;
};

/// A line of a bill; its key is a label key too.
struct BillLine
{
    std::string_view key = {};
    LineUnit unit = LineUnit::Energy;
    Exact quantity = {};                 ///< kWh or kW
    Exact exact = {};                    ///< roubles before rounding
    std::optional<Exact> unitPrice = {}; ///< RUB per kWh or kW; none for lines of hourly prices
    Money amount = {};                   ///< rounded half up to kopecks
    std::vector<BillPart> parts = {};

    /// RUB per kWh or kW: exact / quantity, at no quantity the unit price.
    [[nodiscard]] std::optional<Fraction> price() const;

    bool operator==(const BillLine&) const = default;
};

/// What a category costs, roubles.
struct Amounts
{
    Money total = {}; ///< without VAT
    Money vat = {};
    Money withVat = {};

    bool operator==(const Amounts&) const = default;
};

/// total / volume in RUB per kWh, of a category in a month or in the year; nothing at no volume.
[[nodiscard]] std::optional<Fraction> perKwh(const Money& total, const Exact& volumeKwh);

struct CategoryBill
{
    const Category* category = nullptr;
    std::vector<Reason> reasons = {}; ///< empty when the category is available
    std::vector<BillLine> lines = {}; ///< empty without amounts, and when the case's detail leaves them out
    std::optional<Amounts> amounts = {}; ///< there also for a category that is not open but can be computed

    [[nodiscard]] bool available() const { return reasons.empty(); }

    bool operator==(const CategoryBill&) const = default;
};

/// A day's part in a capacity: the hour (1..24) that counts and its kW.
struct CapacityDay
{
    Day day = {};
    int hour = 0;
    Exact kw = {};

    bool operator==(const CapacityDay&) const = default;
};

/// Purchased or network capacity: the mean of its days.
struct Capacity
{
    Exact kw = {};
    std::vector<CapacityDay> days = {};

    bool operator==(const Capacity&) const = default;
};

enum class Cheaper : std::uint8_t { Single, TwoRate, Equal };

/// Single-rate against two-rate transmission.
struct TransmissionComparison
{
    std::optional<Ratio> hoursOfUse = {};     ///< volume / network kW, h
    std::optional<Ratio> breakEvenHours = {}; ///< maintenance / (single - losses), h
    std::optional<Cheaper> cheaper = {};

    bool operator==(const TransmissionComparison&) const = default;
};

struct MonthBill
{
    Month month = {};
    Exact volumeKwh = {};
    int workingDays = 0;
    Exact vatPercent = {};
    std::optional<Capacity> purchased = {};
    std::optional<Capacity> network = {};
    std::optional<Exact> reservedKw = {}; ///< max(0, maximum power - network kW), for information
    TransmissionComparison transmission = {};
    std::vector<CategoryBill> categories = {}; ///< in the order of core/retail/categories.h
    const Category* best = nullptr;            ///< the cheapest available, the earlier on a tie

    bool operator==(const MonthBill&) const = default;
};

/// The year if the site stayed in one category.
struct YearTotal
{
    const Category* category = nullptr;
    bool available = false; ///< in every month
    int rank = 0;           ///< 1.. among the available by total; 0 when not available
    std::optional<Amounts> amounts = {};

    bool operator==(const YearTotal&) const = default;
};

struct MonthChoice
{
    Month month = {};
    const Category* category = nullptr;

    bool operator==(const MonthChoice&) const = default;
};

/// The cheapest available category of each month; no total and no months when some month has none.
struct Choice
{
    std::optional<Money> total = {};
    std::vector<MonthChoice> months = {};

    bool operator==(const Choice&) const = default;
};

/// A notice to the supplier that the best choice needs before `month`.
struct Notice
{
    Month month = {};
    const Category* from = nullptr;
    const Category* to = nullptr;
    std::string_view rule = {}; ///< `ten-working-days` inside a variant, `variant` across
    std::optional<Day> by = {}; ///< the last day, when known

    bool operator==(const Notice&) const = default;
};

struct YearBill
{
    int year = 0;
    int months = 0;
    Exact volumeKwh = {};
    std::vector<YearTotal> totals = {};
    std::array<Choice, 2> variants = {}; ///< by Variant
    std::optional<Variant> best = {};    ///< the cheaper variant, single on a tie
    Choice bestFree = {};                ///< the cheapest category of each month whatever its variant
    const Category* current = nullptr;   ///< the category in force, when given
    std::optional<Money> currentTotal = {};
    const Category* worst = nullptr; ///< the dearest available all year
    std::optional<Money> worstTotal = {};
    std::optional<Money> savingVsCurrent = {}; ///< its total less best's
    std::optional<Money> savingVsWorst = {};
    std::vector<Notice> notices = {};

    /// The best choice, or null.
    [[nodiscard]] const Choice* bestChoice() const
    {
        return best ? &variants.at(static_cast<std::size_t>(*best)) : nullptr;
    }

    bool operator==(const YearBill&) const = default;
};

/// Everything about one site.
struct SiteBill
{
    std::string site = {};
    std::vector<MonthBill> months = {};
    YearBill year = {};

    bool operator==(const SiteBill&) const = default;
};

/// All sites of a case; `ranking` holds their indices by saving against today's category, falling, those
/// without one last.
struct CaseBill
{
    std::vector<SiteBill> sites = {};
    std::vector<std::vector<Day>> workingDays = {}; ///< that were billed with, by month
    std::vector<std::size_t> ranking = {};
    std::vector<Finding> warnings = {};

    bool operator==(const CaseBill&) const = default;
};

} // namespace meritdesk::retail
