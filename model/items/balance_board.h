#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "core/scenario/edit.h"
#include "document/document.h"
#include "document/run.h"
#include "items/balance_settled.h"

namespace meritdesk::items {

/// How a settlement of balance energy is looked at.
struct BalanceLook
{
    std::size_t party = 0;                  ///< position in Case::parties
    std::optional<Month> month = {};        ///< nothing: all months
    std::optional<std::size_t> period = {}; ///< position in PeriodTable::periods, inside the month

    bool operator==(const BalanceLook&) const = default;
};

/// The balance energy of the document and what came of it, settled on a worker; until a newer settlement
/// lands the former one is shown, whole with the case that it was made of.
class BalanceBoard : public QObject
{
    Q_OBJECT

public:
    explicit BalanceBoard(document::Document& document, QObject* parent = nullptr);

    /// True when there is something to settle.
    [[nodiscard]] bool hasCase() const { return !input().parties.empty() && !input().steps.empty(); }

    /// The case as the document has it now; the settlement in view may be of an older one.
    [[nodiscard]] const balance::Case& input() const { return *m_input; }

    /// What was last settled, with its case; never null, not valid before the first or when prices lack.
    [[nodiscard]] const SettledBalance& settled() const { return *m_settled; }

    [[nodiscard]] const SettledBalancePtr& settledPtr() const { return m_settled; }

    [[nodiscard]] bool valid() const { return m_settled->valid(); }

    /// True while a newer settlement is being made.
    [[nodiscard]] bool isStale() const { return m_run.isRunning(); }

    /// The look; its party, month and period exist in settled() when that is valid.
    [[nodiscard]] const BalanceLook& look() const { return m_look; }

    /// Another party is looked at; the month and the period stay.
    void showParty(std::size_t party);

    /// Another month is looked at, or all (nothing); the period goes when it lies outside.
    void showMonth(std::optional<Month> month);

    /// A period is chosen, or none; one outside the month in view brings its month into view.
    void showPeriod(std::optional<std::size_t> period);

    /// The periods in view, half-open; the settlement is valid.
    [[nodiscard]] balance::MonthSpan span() const;

    /// The positions of the party in view; the settlement is valid. Stays until party or settlement change.
    [[nodiscard]] const PartyPeriods& party() const;

    /// The report of the party in view for a month; null when it has none.
    [[nodiscard]] const balance::Report* report(Month month) const;

    /// The name of the party at that place, or its id without one.
    [[nodiscard]] QString partyName(std::size_t party) const;

    /// Changes the document, undoable; false, with Document::rejected(), when it is refused.
    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// Waits for what is being settled; for pictures, files and tests.
    void finish();

signals:
    /// The case is another one; what is settled is older than it until computed().
    void changed();
    /// A newer settlement is there, or the findings that say why there is none.
    void computed();
    /// Another party or another month is in view.
    void lookChanged();
    /// Another period is chosen.
    void periodChanged();

private:
    void take();
    void land();
    void fitLook();
    void choose(const BalanceLook& look);

    document::Document& m_document;
    Shared<balance::Case> m_input = {};
    SettledBalancePtr m_settled = std::make_shared<SettledBalance>();
    BalanceLook m_look = {};
    mutable std::optional<PartyPeriods> m_party = {}; ///< of the party in view, made when asked for
    document::Run<SettledBalancePtr> m_run;
};

} // namespace meritdesk::items
