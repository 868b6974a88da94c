#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

#include "core/prosumer/case.h"
#include "core/result.h"
#include "core/scenario/edit.h"

namespace meritdesk::items {

/// A number of a plant behind the meter that can be typed: a term of a scheme, or of the market for exports.
struct ProsumerTerm
{
    enum class Unit : std::uint8_t { None, InMoney, InPrice, InQuantity };

    std::string_view id = {};
    const char* title = nullptr; ///< translated in the context "ProsumerTerm"
    Unit unit = Unit::None;
    const prosumer::Scheme* scheme = nullptr; ///< of which it is a term; null for terms of all
    bool ofMarket = false;                    ///< a term of the market for exports
    /// The number in plain notation; empty where the case has none.
    std::string (*exact)(const prosumer::Case& input) = nullptr;
    /// Puts a number (plain notation) in; an empty one takes it away where that is possible.
    Result<scenario::Edit> (*type)(const prosumer::Case& input, const std::string& plain) = nullptr;

    [[nodiscard]] QString shownTitle() const;

    /// The number in the locale, as it is typed.
    [[nodiscard]] QString text(const prosumer::Case& input) const;

    /// The unit of the case (of its own book where the term is the market's); may be empty.
    [[nodiscard]] QString unitText(const prosumer::Case& input) const;

    /// The edit of a typed text, or what is wrong with it.
    [[nodiscard]] Result<scenario::Edit> edit(const prosumer::Case& input, const QString& typed) const;
};

/// Every term, in the order of the form.
[[nodiscard]] std::span<const ProsumerTerm> prosumerTerms();

/// Chooses a scheme or takes it away; a scheme without its terms gets them, at zero.
[[nodiscard]] scenario::Edit chooseScheme(const prosumer::Case& input, const prosumer::Scheme& scheme,
                                          bool chosen);

} // namespace meritdesk::items
