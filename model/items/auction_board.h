#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/auction/clearing.h"
#include "core/finding.h"
#include "core/scenario/auction_edits.h"
#include "core/scenario/auction_trial.h"
#include "core/shared.h"
#include "document/document.h"
#include "document/run.h"
#include "items/step_curves.h"

namespace meritdesk::items {

/// A rule that the book cannot be cleared under, and why.
struct Refusal
{
    const auction::Rule* rule = nullptr;
    Finding why = {};
};

/// A book cleared under each of its rules that it can be cleared under, or the findings that say why under
/// none.
struct ClearedBook
{
    Shared<auction::Book> book = {};
    std::vector<auction::Clearing> clearings = {}; ///< in the order of Book::rules, without those refused
    std::vector<Refusal> refusals = {};            ///< beside clearings; empty with findings
    std::vector<Finding> findings = {};
};

[[nodiscard]] ClearedBook clearBook(Shared<auction::Book> book);

/// The auction in view: the document's book, or what a drag or a trial would make of it, with its results.
/// Small books are cleared at once; a large one off this thread, and until it lands the former results are
/// stale.
class AuctionBoard : public QObject
{
    Q_OBJECT

public:
    /// Up to so many orders are cleared at once.
    static constexpr std::size_t atOnce = 20'000;

    explicit AuctionBoard(document::Document& document, QObject* parent = nullptr);

    /// The book in view; what a drag or a trial has changed is in it.
    [[nodiscard]] const Shared<auction::Book>& book() const { return m_book; }

    /// The results last made. Their book is the one in view unless isStale().
    [[nodiscard]] const ClearedBook& cleared() const { return *m_cleared; }

    [[nodiscard]] bool isStale() const { return m_run.isRunning(); }

    /// The clearing of a large book, while it goes on.
    [[nodiscard]] document::RunBase& run() { return m_run; }

    [[nodiscard]] bool isPreview() const { return m_preview.has_value(); }

    /// The rule that ladder and curves show; a position in cleared().clearings.
    [[nodiscard]] std::size_t shownRule() const { return m_shown.position; }

    void showRule(std::size_t position);

    /// The rule that the others are compared with; a position in cleared().clearings.
    [[nodiscard]] std::size_t baseRule() const { return m_base.position; }

    void compareWith(std::size_t position);

    /// The clearing that ladder and curves show, or null.
    [[nodiscard]] const auction::Clearing* shown() const;

    /// The curves of the book in view with the shown rule's result; drawn up once for all who ask.
    [[nodiscard]] const StepCurves& curves() const;

    /// By what curves and ladders colour the orders.
    [[nodiscard]] TintBy tintBy() const { return m_tintBy; }

    void tintBy(TintBy by);

    /// Shows what the order would do with another price and quantity; the document stays as it is. Values
    /// that the book refuses are left out.
    void preview(scenario::OrderIndex order, auction::Price price, auction::Quantity quantity);
    /// Makes the preview an edit of the document: one undo step.
    void keepPreview();
    void dropPreview();

    /// The document's own book, whatever is dragged or tried.
    [[nodiscard]] const Shared<auction::Book>& kept() const { return m_kept; }

    /// What is tried on the document's book just now; one that changes nothing when nothing is.
    [[nodiscard]] const scenario::Trial& trial() const { return m_trial; }

    [[nodiscard]] bool isTrial() const { return m_triedBook.has_value(); }

    /// Shows what the trial makes of the document's book; the document stays as it is. What is refused leaves
    /// the trial before, and says why.
    std::vector<Finding> tryOut(const scenario::Trial& trial);
    /// Makes the trial an edit of the document: one undo step.
    void keepTrial();
    void dropTrial();

    /// The results of the document's own book while a trial is on, as far as they were made; null otherwise.
    [[nodiscard]] const std::shared_ptr<const ClearedBook>& beforeTrial() const { return m_beforeTrial; }

    /// The results last made, to be kept beside newer ones.
    [[nodiscard]] std::shared_ptr<const ClearedBook> snapshot() const { return m_cleared; }

    /// Changes orders of the document. Refused while a trial is on: what is in view is not what would change.
    bool apply(const scenario::Edit& edit);
    /// Changes options or rules of the document; a trial stays on over the new ones.
    bool applyBeside(const scenario::Edit& edit);

    [[nodiscard]] document::Document& document() const { return m_document; }

    /// Blocks until nothing is stale; for pictures, reports and tests.
    void finish();

signals:
    /// The book in view, its results or the shown rule are others now.
    void changed();

private:
    struct Reshaped
    {
        scenario::OrderIndex order = 0;
        auction::Price price = {};
        auction::Quantity quantity = {};
    };

    /// A rule picked by the user: it stays picked when rules come and go beside it.
    struct Picked
    {
        std::size_t position = 0;
        std::string id = {};
    };

    void pick(Picked& picked, std::size_t position);
    void keepPicked(Picked& picked) const;
    void takeDocument();
    void announce();
    void takeTrial(bool stays);
    void show(Shared<auction::Book> book);
    void clear();
    void land();

    document::Document& m_document;
    Shared<auction::Book> m_kept;
    Shared<auction::Book> m_book;
    std::shared_ptr<const ClearedBook> m_cleared = std::make_shared<ClearedBook>();
    mutable std::optional<StepCurves> m_curves = {}; ///< of what is in view, once asked for
    std::optional<Reshaped> m_preview = {};
    TintBy m_tintBy = TintBy::Side;
    scenario::Trial m_trial = {};
    std::optional<Shared<auction::Book>> m_triedBook = {}; ///< the document's book with the trial in it
    std::shared_ptr<const ClearedBook> m_beforeTrial = {};
    bool m_beside = false; ///< while an edit beside the trial is made
    Picked m_shown = {};
    Picked m_base = {};
    document::Run<std::shared_ptr<const ClearedBook>> m_run;
};

} // namespace meritdesk::items
