#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/shared.h"
#include "core/units/decimal.h"

namespace meritdesk::balance {

struct MwhUnit;
struct EurPerMwhUnit;
struct EurUnit;
struct FactorUnit;

/// Millionths, the contract's finest decimal: quantities in MWh, prices and rates in EUR/MWh, money in EUR.
inline constexpr int inputDecimals = 6;
using Mwh = Decimal<MwhUnit, std::int64_t, inputDecimals>;
using EurPerMwh = Decimal<EurPerMwhUnit, std::int64_t, inputDecimals>;
using Eur = Decimal<EurUnit, std::int64_t, inputDecimals>;
using Factor = Decimal<FactorUnit, std::int64_t, inputDecimals>;

/// A series of millionths over the steps of a case: one value for all of them, or one a step. `missing` marks
/// a step without value; one value for all of them is never missing.
struct Series
{
    static constexpr std::int64_t missing = std::numeric_limits<std::int64_t>::min();

    std::vector<std::int64_t> micro = {};

    [[nodiscard]] std::int64_t at(std::size_t step) const
    {
        return micro.size() == 1 ? micro[0] : micro[step];
    }

    bool operator==(const Series&) const = default;
};

using GivenSeries = std::optional<Shared<Series>>;

/// One step of the time axis: when it starts, and on which local day.
struct Step
{
    std::int64_t minute = 0; ///< UTC minutes since 1970
    Day day = {};            ///< local day of its start
    int offset = 0;          ///< minutes that local time is ahead of UTC

    bool operator==(const Step&) const = default;
};

/// Series of prices, EUR/MWh, and of the direction, as the contract names them.
enum class PriceKey : std::uint8_t {
    DayAhead,
    Voaa,
    Up,
    Down,
    ReferenceUp,
    ReferenceDown,
    Direction,
    ExternalBuy,
    ExternalSell,
    Sell,
    Buy,
    Imbalance
};

inline constexpr std::array<std::string_view, 12> priceKeys{
    "day_ahead",    "voaa",          "up",   "down", "reference_up", "reference_down", "direction",
    "external_buy", "external_sell", "sell", "buy",  "imbalance"};

[[nodiscard]] constexpr std::size_t indexOf(PriceKey key)
{
    return static_cast<std::size_t>(key);
}

/// What the Lithuanian recipe makes a neutrality component of; the Estonian recipe is not public.
struct NeutralityRecipe
{
    static constexpr std::size_t months = 3;

    std::array<EurPerMwh, months> components = {}; ///< of the actual months
    Eur uncollected = {};                          ///< accumulated revenue that was not collected
    std::array<Mwh, months> imbalance = {};        ///< of those months, >= 0, not all zero

    /// The mean of the months' components, none below zero, and what was not collected over the mean
    /// imbalance, at most 50; EUR/MWh.
    [[nodiscard]] Fraction value() const;

    bool operator==(const NeutralityRecipe&) const = default;
};

/// The neutrality component (neutraalsuskomponent) of a month.
struct Neutrality
{
    Fraction value = {};                         ///< EUR/MWh
    std::optional<NeutralityRecipe> recipe = {}; ///< where the value was made from one

    bool operator==(const Neutrality&) const = default;
};

/// Satisfied demand of one balancing product in one direction.
struct SatisfiedProduct
{
    Shared<Series> quantity = {}; ///< MWh, >= 0
    Shared<Series> price = {};    ///< EUR/MWh

    bool operator==(const SatisfiedProduct&) const = default;
};

/// Satisfied demand in one direction: automatic (aFRR) and manual (mFRR) frequency restoration reserve.
struct SatisfiedDirection
{
    std::optional<SatisfiedProduct> afrr = {};
    std::optional<SatisfiedProduct> mfrr = {};

    bool operator==(const SatisfiedDirection&) const = default;
};

struct Satisfied
{
    std::optional<SatisfiedDirection> up = {};
    std::optional<SatisfiedDirection> down = {};
    std::optional<int> decimals = {}; ///< of the weighted average, exact without
    bool cut = false;                 ///< toward zero instead of half away from zero

    bool operator==(const Satisfied&) const = default;
};

struct Prices
{
    std::array<GivenSeries, priceKeys.size()> series = {}; ///< by PriceKey
    GivenSeries areaVolume = {};                           ///< MWh, surplus positive
    GivenSeries activatedUp = {};                          ///< MWh, >= 0
    GivenSeries activatedDown = {};                        ///< MWh, >= 0
    std::map<Month, Neutrality> neutrality = {};
    std::optional<Satisfied> satisfied = {};

    [[nodiscard]] const GivenSeries& of(PriceKey key) const { return series[indexOf(key)]; }

    bool operator==(const Prices&) const = default;
};

/// Parameters of the dual rules.
struct DualParameters
{
    Factor kSell = {};
    Factor kBuy = {};
    EurPerMwh adder = {};
    bool breakEven = false; ///< the adder is solved month by month

    bool operator==(const DualParameters&) const = default;
};

/// The system operator's justified costs of a month (põhjendatud kulutused), EUR.
struct Costs
{
    Eur reserve = {};
    Eur clearing = {};
    Eur capital = {};
    std::optional<Eur> buyFromBrps = {};  ///< as settled without
    std::optional<Eur> upRegulation = {}; ///< as settled without

    bool operator==(const Costs&) const = default;
};

enum class FeeBasis : std::uint8_t { Imbalance, Consumption, Production, ConsumptionAndProduction };

inline constexpr std::array<std::string_view, 4> feeBases{"imbalance", "consumption", "production",
                                                          "consumption+production"};

struct Fee
{
    std::string code = {};
    FeeBasis basis = FeeBasis::Imbalance;
    EurPerMwh rate = {};
    std::optional<Day> from = {}; ///< first local day
    std::optional<Day> to = {};   ///< last local day

    [[nodiscard]] bool holdsOn(Day day) const { return (!from || *from <= day) && (!to || day <= *to); }

    bool operator==(const Fee&) const = default;
};

/// Joint Baltic open supply (avatud tarne) of 2015 to 2017.
struct OpenSupplier
{
    GivenSeries latvia = {};    ///< external error, MWh
    GivenSeries lithuania = {}; ///< external error, MWh
    Shared<Series> internalPrice = {};

    bool operator==(const OpenSupplier&) const = default;
};

/// A balance responsible party (bilansihaldur): its imbalance, or the positions it is made of.
struct Party
{
    std::string id = {};
    std::optional<std::string> name = {};
    GivenSeries imbalance = {}; ///< MWh, surplus positive
    GivenSeries metered = {};   ///< net delivery; without it production - consumption
    GivenSeries scheduled = {}; ///< net sale
    GivenSeries activated = {}; ///< on the operator's order, up positive
    GivenSeries consumption = {};
    GivenSeries production = {};

    bool operator==(const Party&) const = default;
};

struct Regime;

/// Where the values of a series come from, so that constructed ones are never taken for published ones.
enum class OriginKind : std::uint8_t { Published, Metered, Digitised, Constructed, Imported };

inline constexpr std::array<std::string_view, 5> originKinds{"published", "metered", "digitised",
                                                             "constructed", "imported"};

struct Origin
{
    OriginKind kind = OriginKind::Imported;
    std::string source = {}; ///< publication or file, as a label key or plain words

    bool operator==(const Origin&) const = default;
};

/// Everything that a settlement of balance energy (bilansienergia) needs.
struct Case
{
    const Regime* regime = nullptr;                   ///< null: the Estonian one of each day
    std::map<std::string_view, Day> switchDates = {}; ///< by regime id, only without a regime
    std::string zone = {};                            ///< name of the time zone of days and months
    int stepMinutes = 60;
    std::vector<Step> steps = {};
    Prices prices = {};
    DualParameters dual = {};
    std::map<Month, Costs> costs = {};
    std::vector<Fee> fees = {};
    bool defaultFees = false; ///< the fees are those of fees.h, not the user's
    std::optional<OpenSupplier> openSupplier = {};
    Mwh quantityStep = Mwh::fromMantissa(1000);
    bool detail = false;
    std::vector<Party> parties = {};
    std::map<std::string, Origin> origins = {}; ///< by place of the series, "prices.up", "brps.A.metered"

    bool operator==(const Case&) const = default;
};

} // namespace meritdesk::balance
