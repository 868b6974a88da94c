#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/response/demand/baselines/site.h"
#include "core/response/demand/day_ahead.h"
#include "core/response/demand/factors.h"
#include "core/response/demand/kom_effect.h"
#include "core/response/demand/mechanisms.h"
#include "core/response/origin.h"

namespace meritdesk::response::demand {

/// The pilot's limit of paid volume; the page of 2019 does not say what it limits.
struct PilotCap
{
    Mw cap = {};
    bool onDeclared = false; ///< on the depth, else on the counted volume

    bool operator==(const PilotCap&) const = default;
};

/// A company of the group, MW. Retail generation is shown and changes nothing.
struct Company
{
    std::string id = {};
    Mw komPurchase = {};
    Mw komGeneration = {};
    Mw dayAheadPurchase = {};
    Mw dayAheadGeneration = {};
    Mw retailGeneration = {};

    bool operator==(const Company&) const = default;
};

struct ResponseCosts
{
    Rub annual = {};
    Rub perEvent = {};
    RubPerMwh perMwh = {}; ///< of the energy not consumed

    bool operator==(const ResponseCosts&) const = default;
};

/// A question to the case: a factor at a low and a high multiple.
struct Question
{
    const Factor* factor = nullptr;
    Share low = {};
    Share high = {};

    bool operator==(const Question&) const = default;
};

/// Delivered shares of the obligation as given, which may be above 1.
struct Delivery
{
    std::vector<Share> shares = {Share::fromMantissa(onePico)}; ///< one for all months, or one a month
    bool byMonth = false;

    [[nodiscard]] Share at(int month) const
    {
        return byMonth ? shares[static_cast<std::size_t>(month)] : shares.front();
    }

    bool operator==(const Delivery&) const = default;
};

/// A year of demand response (управление спросом): what is declared, what it is paid, and what it moves.
struct Case
{
    Mw quantityStep = Mw::fromMantissa(onePico / 1000);
    std::vector<Mw> depths = {};     ///< rising
    std::vector<int> durations = {}; ///< hours, rising
    std::size_t depth = 0;           ///< of the cell studied closely
    std::size_t duration = 0;        ///< of the cell studied closely
    std::vector<const Mechanism*> chosen = {};
    CapacityPrices prices = {};
    int months = 12;
    std::array<CountedShares, mechanisms.size()> counted = {}; ///< by mechanism
    std::optional<PilotCap> pilot = {};
    Delivery delivery = {};
    Share premiumRate = Share::fromMantissa(onePico / 4);
    int eventsPerMonth = 5;
    KomEffect kom = {};
    std::optional<DayAheadCase> dayAhead = {};
    std::vector<Company> companies = {};
    ResponseCosts costs = {};
    bool countEnergy = false;
    Rub target = {};
    std::vector<Question> questions = {};
    std::optional<BaselineCase> baselines = {};
    Origins origins = {}; ///< kept by the desk only

    [[nodiscard]] Mw caseDepth() const { return depths[depth]; }

    [[nodiscard]] int caseDuration() const { return durations[duration]; }

    bool operator==(const Case&) const = default;
};

} // namespace meritdesk::response::demand
