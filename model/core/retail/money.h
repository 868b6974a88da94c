#pragma once

#include <string>

#include "core/retail/exact.h"

namespace meritdesk::retail {

/// An amount of a bill in whole kopecks; either sign.
struct Money
{
    Integer kopecks = {};

    [[nodiscard]] Fraction roubles() const { return {kopecks, 100}; }

    [[nodiscard]] double toDouble() const { return kopecks.convert_to<double>() / 100; } ///< for plots only

    [[nodiscard]] std::string text() const { return printDecimal(kopecks, 2); } ///< roubles, plain notation

    friend bool operator==(const Money& a, const Money& b) { return a.kopecks == b.kopecks; }

    friend bool operator<(const Money& a, const Money& b) { return a.kopecks < b.kopecks; }

    Money& operator+=(const Money& other)
    {
        kopecks += other.kopecks;
        return *this;
    }

    friend Money operator+(Money a, const Money& b) { return a += b; }

    friend Money operator-(const Money& a, const Money& b) { return {Integer(a.kopecks - b.kopecks)}; }
};

/// Rounded half up to kopecks: the one rounding of an invoice line.
[[nodiscard]] inline Money toMoney(const Exact& roubles)
{
    return {roundedAt(roubles, 2)};
}

} // namespace meritdesk::retail
