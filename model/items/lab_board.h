#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "core/scenario/edit.h"
#include "document/document.h"
#include "document/run.h"
#include "items/lab_result.h"

namespace meritdesk::items {

/// What of a stretch of rounds is looked at.
enum class LabMeasure : std::uint8_t { Price, Paid, Efficiency, Dispersion };

/// Holds a worker between two batches while it is paused.
class LabGate;

/// The strategy lab of a document: the experiment that it keeps and the runs made of it. Runs are made on
/// request, off the GUI thread; they can be paused, gone on with and cancelled, and never change the
/// document. A board belongs to its document, so that a page that is made anew finds its runs.
class LabBoard : public QObject
{
    Q_OBJECT

public:
    explicit LabBoard(document::Document& document, QObject* parent = nullptr);
    ~LabBoard() override;
    Q_DISABLE_COPY_MOVE(LabBoard)

    /// The board of the document, made when first asked for.
    [[nodiscard]] static LabBoard& of(document::Document& document);

    /// The experiment as the document has it now; the runs in view may be of an older one.
    [[nodiscard]] const strategy::lab::Experiment& experiment() const { return *m_experiment; }

    /// The runs in view; never null, not valid before the first or with faults.
    [[nodiscard]] const LabResult& result() const { return *m_result; }

    [[nodiscard]] bool valid() const { return m_result->valid(); }

    /// True when the runs in view are of other settings, or another book, than the document has now.
    [[nodiscard]] bool isOutdated() const;

    /// Why the experiment cannot be run: at once what its settings lack, what its book lacks after a try.
    [[nodiscard]] std::vector<Finding> faults() const;

    /// Plays the document's experiment; what ran before is cancelled.
    void start();
    void pause();
    void resume();

    /// Stops the rounds; the runs in view stay.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }

    [[nodiscard]] bool isPaused() const { return m_run.isRunning() && m_paused; }

    /// How far the rounds are, 0..1.
    [[nodiscard]] double share() const { return m_share; }

    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// Goes on if paused and waits for the rounds; for pictures, files and tests.
    void finish();

    [[nodiscard]] LabMeasure measure() const { return m_measure; }

    void showMeasure(LabMeasure measure);

    /// Position in the experiment in view of the learner looked at.
    [[nodiscard]] std::size_t learner() const { return m_learner; }

    void showLearner(std::size_t learner);

    /// Position in Runs::bidders of the bidder looked at; nothing for all together.
    [[nodiscard]] std::optional<std::size_t> bidder() const { return m_bidder; }

    void showBidder(std::optional<std::size_t> bidder);

    /// Changes the document, undoable; false, with Document::rejected(), when it is refused.
    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    /// Why the edit would be refused; empty when it would be taken.
    [[nodiscard]] std::vector<Finding> refusal(const scenario::Edit& edit) const;

    [[nodiscard]] document::Document& document() const { return m_document; }

signals:
    /// The experiment is another one, or the book that it is made of.
    void changed();
    /// Newer runs are there, or the findings that say why there are none.
    void computed();
    /// The rounds began, paused, went on, or ended without a result.
    void runChanged();
    /// How far the rounds are.
    void progressed(double share);
    /// Another measure, learner or bidder is looked at.
    void lookChanged();

private:
    void take();
    void land();

    document::Document& m_document;
    Shared<strategy::lab::Experiment> m_experiment = {};
    Shared<auction::Book> m_book = {};
    LabResultPtr m_result = std::make_shared<LabResult>();
    std::shared_ptr<LabGate> m_gate;
    bool m_paused = false;
    double m_share = 0;
    LabMeasure m_measure = LabMeasure::Price;
    std::size_t m_learner = 0;
    std::optional<std::size_t> m_bidder = {};
    document::Run<LabResultPtr> m_run;
};

} // namespace meritdesk::items
