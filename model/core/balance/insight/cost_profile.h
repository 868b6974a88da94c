#pragma once

#include <array>

#include "core/balance/insight/party_book.h"

namespace meritdesk::balance::insight {

/// What the periods of one hour of the day, or of one weekday, came to; money exact, EUR.
struct CostBucket
{
    std::size_t periods = 0;   ///< all of them, in balance or not
    Int128 soldQuantity = 0;   ///< millionths of a MWh, >= 0: the party was short
    Int128 boughtQuantity = 0; ///< millionths of a MWh, >= 0: it was long
    Fraction sold = {};        ///< the party pays
    Fraction bought = {};      ///< the party is paid

    [[nodiscard]] Fraction net() const { return sold - bought; }

    bool operator==(const CostBucket&) const = default;
};

/// A party's cost by local hour and by weekday. In October's long day the hour from 03:00 has its periods
/// twice, in March's short day it has none.
struct CostProfile
{
    std::array<CostBucket, 24> hours = {};   ///< 0 starts at local midnight
    std::array<CostBucket, 7> weekdays = {}; ///< Monday first
    CostBucket all = {};
    Integer reported = {}; ///< net of the monthly reports, cents: each month's sold and bought rounded once

    /// What the monthly rounding added to the exact sum, EUR.
    [[nodiscard]] Fraction rounding() const { return Fraction(reported, Integer(100)) - all.net(); }
};

[[nodiscard]] CostProfile costProfile(const PartyBook& book);

/// 0..23, the local hour in which a period starts.
[[nodiscard]] std::size_t hourOf(const Step& step);

/// 0 Monday .. 6 Sunday, the weekday of a period's local day.
[[nodiscard]] std::size_t weekdayOf(const Step& step);

/// How the net cost of an hour of the day came about, period by period.
[[nodiscard]] Derivation explainHour(const PartyBook& book, std::size_t hour);

/// How the net cost of a weekday came about, period by period.
[[nodiscard]] Derivation explainWeekday(const PartyBook& book, std::size_t weekday);

/// How the sum over the hours and the rounding of the monthly reports make the reported net.
[[nodiscard]] Derivation explainProfile(const PartyBook& book, const CostProfile& profile);

} // namespace meritdesk::balance::insight
