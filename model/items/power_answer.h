#pragma once

#include <QString>
#include <QStringList>

#include "items/power_evidence.h"

namespace meritdesk::items {

/// What withholding earns, whom it costs what, and what a rule takes back, in words. Numbers are links whose
/// targets powerLink() reads; in plain text they are numbers only.
struct PowerAnswer
{
    QString headline = {};
    QString detail = {};

    bool operator==(const PowerAnswer&) const = default;
};

/// Empty while nothing is worked out.
[[nodiscard]] PowerAnswer powerAnswer(const PowerBoard& board, bool links);

/// The number that a link of the answer stands for.
[[nodiscard]] PowerEvidence powerLink(const PowerBoard& board, const QString& link);

/// What to know: costs are the offers, the book already holds what was withheld.
[[nodiscard]] QStringList powerNotices(const PowerBoard& board);

/// Why there is no answer.
[[nodiscard]] QStringList powerFaults(const PowerBoard& board);

} // namespace meritdesk::items
