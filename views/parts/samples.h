#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace meritdesk::views {

/// A sample that travels with the program, as resources/samples/index.json names it.
struct Sample
{
    QString id = {};
    QString file = {}; ///< in the program's resources
    QString kind =
        {}; ///< "categories", "invoices", "clear", "screen", "class" or "balance": its format's name
    QString title = {};   ///< English; shown() translates
    QString whatIfs = {}; ///< a file with what-ifs of its consumers beside it; empty without one
    QString source = {};  ///< where its figures come from, as published

    /// The title in the language in force.
    [[nodiscard]] QString shown() const;
};

/// Every sample in the order of the index.
[[nodiscard]] std::vector<Sample> samples();

[[nodiscard]] std::optional<Sample> findSample(const QString& id);

/// True for the id of a sample or of a lesson: FileDesk::openSample() opens either.
[[nodiscard]] bool isBuiltIn(const QString& id);

} // namespace meritdesk::views
