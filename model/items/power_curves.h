#pragma once

#include <QString>

#include <optional>
#include <vector>

#include "items/power_board.h"

namespace meritdesk::items {

/// A block of offers or bids from `from` to `to` on the quantity axis; for drawing only.
struct PowerStep
{
    double from = 0;
    double to = 0;
    double price = 0;
    bool own = false;      ///< of the seller asked about
    bool withheld = false; ///< kept from the market, or moved to the price at which it is not wanted
    QString name = {};     ///< of the order

    bool operator==(const PowerStep&) const = default;
};

/// Supply before and after withholding with the demand and both prices.
struct PowerCurves
{
    std::vector<PowerStep> before = {};
    std::vector<PowerStep> after = {};
    std::vector<PowerStep> demand = {}; ///< falling; empty with a fixed demand
    std::optional<double> fixedDemand = {};
    std::optional<double> priceBefore = {};
    std::optional<double> priceAfter = {};
    double volumeBefore = 0;
    double volumeAfter = 0;
    QString priceBeforeText = {};
    QString priceAfterText = {};
    QString withheldText = {}; ///< "101 MWh withheld"; empty where nothing is
    QString movedText = {};    ///< "from buyers to sellers: 120 000 CNY"; empty where nothing moves
    QString priceUnit = {};
    QString quantityUnit = {};

    bool operator==(const PowerCurves&) const = default;
};

/// The curves at the amount in view; empty while nothing is worked out.
[[nodiscard]] PowerCurves powerCurves(const PowerBoard& board);

} // namespace meritdesk::items
