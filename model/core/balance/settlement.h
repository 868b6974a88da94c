#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/balance/case.h"
#include "core/balance/joint.h"
#include "core/balance/periods.h"
#include "core/finding.h"
#include "core/units/fraction.h"

namespace meritdesk::balance {

/// The price of a period and where it stands on. `sell` is that of energy sold to parties, `buy` of energy
/// bought from them, EUR/MWh; one price has both equal.
struct PeriodPrice
{
    PriceSource source = PriceSource::Published;
    Fraction sell = {};
    Fraction buy = {};
    std::string_view sellKey = {}; ///< series of the base, for the explanation
    std::string_view buyKey = {};
    int neutralitySign = 0;
    bool model = false; ///< a dual price that the month's adder moves

    /// One price for both sides, known without looking at its value.
    [[nodiscard]] bool isOne() const { return !model && sellKey == buyKey; }
};

/// The system's trade with its open supplier in a period.
struct External
{
    std::optional<std::int64_t> price = {}; ///< millionths of EUR/MWh
    std::optional<JointPeriod> joint = {};
};

/// Money is in whole cents, quantities in millionths of a MWh.
struct EnergyLine
{
    Int128 quantity = 0;
    Integer cents = {};
};

struct FeeLine
{
    std::size_t fee = 0; ///< place in Case::fees
    Int128 quantity = 0;
    Integer cents = {};
};

/// The monthly report (bilansiaruanne) of a party.
struct Report
{
    std::size_t party = 0;
    Month month = {};
    EnergyLine sold = {};   ///< to the party: it was short
    EnergyLine bought = {}; ///< from the party: it was long
    Int128 absolute = 0;    ///< sum of |imbalance|
    std::vector<FeeLine> fees = {};
    std::optional<Integer> overDayAhead = {}; ///< cents above settling at the day-ahead price
    Int128 turnover = 0;                      ///< consumption + production

    [[nodiscard]] Integer net() const { return sold.cents - bought.cents; }

    [[nodiscard]] Integer total() const;

    /// EUR per MWh consumed and produced; nothing at none.
    [[nodiscard]] std::optional<Fraction> costPerMwh() const;
};

/// The operator's cost items (kuluartiklid), in the order of the rule.
enum class CostItem : std::uint8_t { Reserve, Clearing, BuyFromBrps, UpRegulation, Capital };

inline constexpr std::array<std::string_view, 5> costItems{"reserve", "clearing", "buy_from_brps",
                                                           "up_regulation", "capital"};

/// A month of the operator (süsteemihaldur), cents.
struct OperatorMonth
{
    Month month = {};
    Integer soldToBrps = {};
    Integer externalSale = {};
    Integer downRegulation = {};
    Integer fees = {};
    Integer externalPurchase = {};
    std::array<Integer, costItems.size()> items = {};
    std::array<Integer, costItems.size()> recovered = {};
    std::optional<Fraction> adder = {}; ///< EUR/MWh, where the dual model set a price
    std::optional<Day> finalDay = {};   ///< of the monthly report

    [[nodiscard]] Integer income() const { return soldToBrps + externalSale + downRegulation + fees; }

    [[nodiscard]] Integer itemSum() const;

    [[nodiscard]] Integer outlay() const { return externalPurchase + itemSum(); }
};

/// A local day and the day on which its prices are published (16:30 Estonian time).
struct Publication
{
    Day day = {};
    Day published = {};
};

struct Settlement
{
    PeriodTable table = {};
    std::vector<PeriodPrice> prices = {}; ///< by period
    std::vector<External> external = {};  ///< by period
    std::vector<Report> reports = {};     ///< by party, then month
    std::vector<OperatorMonth> months = {};
    std::vector<Publication> publication = {};
    std::vector<Finding> warnings = {}; ///< each code once, sorted by code
};

} // namespace meritdesk::balance
