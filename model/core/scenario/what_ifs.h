#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/finding.h"
#include "core/retail/whatif/card.h"

namespace meritdesk::scenario {

using Cards = std::vector<retail::whatif::Card>;

inline constexpr std::size_t mostCards = 50; ///< of one consumer

/// The what-ifs of every consumer, by the consumer's name, in the order of the screen. Consumers without any
/// have no entry.
struct WhatIfs
{
    std::map<std::string, Cards> bySite = {};

    [[nodiscard]] const Cards& of(const std::string& site) const
    {
        static const Cards none{};
        const auto found = bySite.find(site);
        return found == bySite.end() ? none : found->second;
    }

    bool operator==(const WhatIfs&) const = default;
};

/// Place of a what-if in a consumer's list: `what_ifs[2]`.
[[nodiscard]] std::string whatIfPlace(std::size_t card);

/// What is wrong with a consumer's what-ifs: names that are empty or taken, faults of the changes and goals.
[[nodiscard]] std::vector<Finding> cardFindings(const Cards& cards);

/// The wanted name, or the first of "name 2", "name 3" .. that no card has.
[[nodiscard]] std::string freeName(const Cards& cards, const std::string& wanted);

} // namespace meritdesk::scenario
