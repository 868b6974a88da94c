#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/auction/rule.h"
#include "core/progress.h"
#include "core/shared.h"
#include "core/strategy/power/explain.h"
#include "core/strategy/power/mitigated.h"
#include "core/strategy/power/withholding.h"

namespace meritdesk::items {

namespace marketpower = strategy::power;

/// How capacity is kept from the market.
enum class PowerHow : std::uint8_t { Physical, Economic };

/// What is done about it.
enum class PowerCure : std::uint8_t { None, Cap, Reference };

/// What the page on market power asks about a book.
struct PowerQuestion
{
    std::string seller = {};
    const auction::Rule* rule = nullptr;
    PowerHow how = PowerHow::Physical;
    auction::Quantity step = {};
    auction::Price offeredAt = {}; ///< of what is withheld economically
    PowerCure cure = PowerCure::None;
    auction::Price cap = {};
    strategy::Ratio share = strategy::Ratio::fromMantissa(100'000); ///< above cost, of reference bids

    bool operator==(const PowerQuestion&) const = default;
};

/// The steps of the sweep as the engine takes them.
[[nodiscard]] marketpower::Withholding withholdingOf(const PowerQuestion& question, PowerHow how);

/// A sweep of a book that has landed, with what was asked, or why there is none.
struct PowerStudy
{
    Shared<auction::Book> book = {};
    PowerQuestion question = {};
    std::vector<marketpower::Pivotal> pivotal = {}; ///< of the book as it is
    marketpower::Sweep physical = {};
    marketpower::Sweep economic = {};
    std::optional<marketpower::Sweep> cured = {}; ///< of the chosen way to withhold, under the chosen cure
    std::vector<Finding> faults = {};

    [[nodiscard]] bool valid() const { return faults.empty() && !physical.points.empty(); }

    [[nodiscard]] const marketpower::Sweep& sweep(PowerHow how) const
    {
        return how == PowerHow::Physical ? physical : economic;
    }

    /// Of the way that is asked about.
    [[nodiscard]] const marketpower::Sweep& sweep() const { return sweep(question.how); }
};

/// Sweeps the book; findings where it cannot be, `cancelled` when the progress says false.
[[nodiscard]] PowerStudy studyPower(const Shared<auction::Book>& book, const PowerQuestion& question,
                                    const Progress& progress = {});

/// One state of the market of a study.
struct PowerState
{
    marketpower::Offered offered = {};
    marketpower::Outcome outcome = {};
};

/// The offers with so much withheld in the way asked about, under a cure.
[[nodiscard]] marketpower::Offered offersOf(const PowerStudy& study, auction::Quantity quantity, PowerHow how,
                                            PowerCure cure);

[[nodiscard]] PowerState stateOf(const PowerStudy& study, auction::Quantity quantity, PowerCure cure);

/// Names of the sellers, in order of appearance.
[[nodiscard]] std::vector<std::string> sellersIn(const auction::Book& book);

/// What a seller offers in all.
[[nodiscard]] auction::Quantity capacityIn(const auction::Book& book, const std::string& seller);

/// The rules that the book can be cleared under, those it names first.
[[nodiscard]] std::vector<const auction::Rule*> rulesFor(const auction::Book& book);

/// What is asked of a book at first: the most pivotal seller, else the largest; its first rule; a step that
/// gives a few hundred points; offered just below the dearest order of somebody else; a cap half above the
/// price as it is.
[[nodiscard]] PowerQuestion firstQuestion(const auction::Book& book,
                                          const std::vector<marketpower::Pivotal>& pivotal,
                                          const std::string& seller = {});

/// What is wrong with a question of that book; empty when nothing is.
[[nodiscard]] std::vector<Finding> questionFindings(const auction::Book& book, const PowerQuestion& question);

} // namespace meritdesk::items
