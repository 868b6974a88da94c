#pragma once

#include <QString>

#include <optional>

#include "core/derivation/derivation.h"
#include "items/cell_table.h"
#include "items/prosumer_board.h"

namespace meritdesk::items {

/// Which number of a plant behind the meter a cell shows.
struct ProsumerEvidence
{
    enum Of {
        None,
        Bill,        ///< of scheme number `at` among the bills
        Saving,      ///< of that scheme
        Shift,       ///< of that scheme
        PriceBefore, ///< of the market without the exports
        PriceAfter,
        EarnedOld, ///< by exporters at the price without them
        EarnedNew,
        Loss,       ///< of exporters by their own effect
        BillBefore, ///< of the market's buyers
        BillAfter,
        BuyersGain
    };

    Of of = None;
    std::size_t at = 0;

    bool operator==(const ProsumerEvidence&) const = default;
};

/// How a number came about; nothing where there is none (any more).
[[nodiscard]] std::optional<Derivation> derivationOf(const WorkedProsumer& worked,
                                                     const ProsumerEvidence& evidence);

/// A cell is marked when it stands out: the cheapest scheme.
using ProsumerCell = EvidentCell<ProsumerEvidence>;
using ProsumerTable = CellTable<ProsumerCell>;

[[nodiscard]] ProsumerCell prosumerText(const QString& text, const QString& tip = {});

/// Money with two decimals.
[[nodiscard]] ProsumerCell prosumerMoney(const Fraction& money, ProsumerEvidence evidence = {});

/// A number with at most so many decimals; a dash for none.
[[nodiscard]] ProsumerCell prosumerNumber(const std::optional<Fraction>& value, int decimals,
                                          ProsumerEvidence evidence = {});

[[nodiscard]] CellColumn prosumerTextColumn(const QString& title);
[[nodiscard]] CellColumn prosumerColumn(const QString& title, const QString& unit, const QString& tip = {});

/// The names of the units in the language in force; empty where the case names none.
[[nodiscard]] QString currencyOf(const std::optional<auction::Units>& units);
[[nodiscard]] QString priceUnitOf(const std::optional<auction::Units>& units);
[[nodiscard]] QString quantityUnitOf(const std::optional<auction::Units>& units);

/// "2.40 CNY".
[[nodiscard]] QString prosumerMoneyText(const Fraction& money, const std::optional<auction::Units>& units);

/// A number as short as it is exact, with at most so many decimals.
[[nodiscard]] QString prosumerNumberText(const Fraction& value, int decimals);

/// What an interval is called within its day: "hour 13", "13:15".
[[nodiscard]] QString intervalText(const prosumer::Case& input, std::size_t interval);

/// What a day is called: "Day 3", with the period that it lies in.
[[nodiscard]] QString prosumerDayText(const prosumer::Case& input, std::size_t day);

} // namespace meritdesk::items
