#pragma once

#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/run.h"
#include "items/power_screens.h"
#include "items/power_study.h"

namespace meritdesk::items {

/// The states of the market that are compared at the amount in view.
enum class PowerCase : std::uint8_t { Competitive, Withheld, Capped, Referenced };

inline constexpr std::size_t powerCases = 4;

/// Market power in the document's book: what a seller earns by withholding, how much of it a rule takes back.
/// The sweep goes off the GUI thread; the amount in view is looked at at once.
class PowerBoard : public QObject
{
    Q_OBJECT

public:
    explicit PowerBoard(document::Document& document, QObject* parent = nullptr);

    /// True when somebody sells and somebody buys in the document's book.
    [[nodiscard]] static bool isTelling(const auction::Book& book);

    [[nodiscard]] bool hasCase() const { return isTelling(*m_book); }

    /// The document's book.
    [[nodiscard]] const Shared<auction::Book>& book() const { return m_book; }

    /// What is asked just now; the study may still be of another question.
    [[nodiscard]] const PowerQuestion& question() const { return m_question; }

    /// The pivotal sellers of the document's book.
    [[nodiscard]] const std::vector<marketpower::Pivotal>& pivotal() const { return m_pivotal; }

    /// Asks something else. Findings refuse a price off the book's step.
    std::vector<Finding> ask(const PowerQuestion& question);

    /// Another seller, with a step and an offer that suit it.
    void askSeller(const std::string& seller);

    /// The sweep that landed last.
    [[nodiscard]] const PowerStudy& study() const { return *m_study; }

    [[nodiscard]] bool valid() const { return m_study->valid(); }

    [[nodiscard]] bool isStale() const { return m_run.isRunning(); }

    /// True when the book holds what applyWithheld() made of it.
    [[nodiscard]] bool isApplied() const { return m_applied && m_applied->sameAs(m_book); }

    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// The amount in view: a place among the points of the sweep.
    [[nodiscard]] std::size_t at() const { return m_at; }

    [[nodiscard]] auction::Quantity withheldInView() const;

    /// Looks at the nearest point of another amount; beyond the ends the last one.
    void look(std::size_t at);
    void lookAt(auction::Quantity quantity);

    /// Looks at the most profitable point: where withholding does not pay, at nothing withheld.
    void lookAtBest();

    /// A state of the market at the amount in view.
    [[nodiscard]] const PowerState& state(PowerCase which) const
    {
        return m_states[static_cast<std::size_t>(which)];
    }

    /// The screens of the market before and after withholding.
    [[nodiscard]] const ScreenedSeries& screened() const { return m_screened; }

    /// Puts the book with the amount in view withheld into the document, as one undo step.
    bool applyWithheld();

    [[nodiscard]] document::Document& document() const { return m_document; }

    /// Blocks until nothing is stale; for pictures, reports and tests.
    void finish();

signals:
    /// Another question or another book; a sweep has begun.
    void changed();
    /// A sweep landed or was stopped.
    void computed();
    /// Another amount is looked at.
    void moved();

private:
    void take();
    void start();
    void land();
    void fillStates();

    document::Document& m_document;
    Shared<auction::Book> m_book;
    std::optional<Shared<auction::Book>> m_applied = {};
    std::vector<marketpower::Pivotal> m_pivotal = {};
    PowerQuestion m_question = {};
    std::shared_ptr<const PowerStudy> m_study = std::make_shared<PowerStudy>();
    std::size_t m_at = 0;
    std::optional<auction::Quantity> m_wanted = {}; ///< the amount to look at when the sweep lands
    std::array<PowerState, powerCases> m_states = {};
    ScreenedSeries m_screened = {};
    document::Run<std::shared_ptr<const PowerStudy>> m_run;
};

} // namespace meritdesk::items
