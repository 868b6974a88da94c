#include "items/lab_board.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace meritdesk::items {

namespace {

/// A paused worker looks so often whether it was cancelled.
constexpr std::chrono::milliseconds look{40};

} // namespace

class LabGate
{
public:
    void set(bool paused)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_paused = paused;
        }
        m_changed.notify_all();
    }

    /// Waits while paused, as long as `goOn` says so.
    bool pass(const std::function<bool()>& goOn)
    {
        std::unique_lock lock(m_mutex);
        while (m_paused) {
            if (!goOn())
                return false;
            m_changed.wait_for(lock, look);
        }
        return goOn();
    }

    /// The progress behind this gate; both outlive it.
    [[nodiscard]] std::function<bool(double)> guarded(const Progress& progress)
    {
        return
            [this, &progress](double share) { return pass([&progress, share] { return progress(share); }); };
    }

private:
    std::mutex m_mutex = {};
    std::condition_variable m_changed = {};
    bool m_paused = false;
};

LabBoard::LabBoard(document::Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_gate(std::make_shared<LabGate>())
    , m_run(this)
{
    connect(&m_document, &document::Document::changed, this, &LabBoard::take);
    connect(&m_run, &document::RunBase::finished, this, &LabBoard::land);
    connect(&m_run, &document::RunBase::stopped, this, &LabBoard::runChanged);
    connect(&m_run, &document::RunBase::progress, this, [this](double share) {
        m_share = share;
        emit progressed(share);
    });
    m_experiment = m_document.scenario().lab;
    m_book = m_document.scenario().auction;
}

LabBoard::~LabBoard()
{
    m_gate->set(false);
}

LabBoard& LabBoard::of(document::Document& document)
{
    auto* found = document.findChild<LabBoard*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *std::make_unique<LabBoard>(document, &document).release();
}

void LabBoard::take()
{
    const auto& scenario = m_document.scenario();
    const bool sameBook = m_book.sameAs(scenario.auction);
    if (m_experiment.sameAs(scenario.lab) && (sameBook || scenario.lab->model))
        return;
    m_experiment = scenario.lab;
    m_book = scenario.auction;
    emit changed();
}

bool LabBoard::isOutdated() const
{
    if (!valid())
        return false;
    return !(m_result->experiment == *m_experiment)
           || (m_experiment->model == nullptr && !(m_result->book == *m_document.scenario().auction));
}

std::vector<Finding> LabBoard::faults() const
{
    auto faults = checkSettings(*m_experiment);
    for (const auto& [empty, place] : {std::pair{m_experiment->formats.empty(), "formats"},
                                       std::pair{m_experiment->learners.empty(), "learners"}})
        if (empty)
            faults.push_back(error("nothing-chosen", place));
    if (faults.empty() && m_result->experiment == *m_experiment)
        faults = m_result->faults;
    return faults;
}

void LabBoard::start()
{
    m_gate->set(false); // the former worker ends
    m_gate = std::make_shared<LabGate>();
    m_paused = false;
    m_share = 0;
    m_run.start([experiment = m_document.scenario().lab, book = m_document.scenario().auction,
                 gate = m_gate](const Progress& progress) {
        return playLab(*experiment, *book, gate->guarded(progress));
    });
    emit runChanged();
}

void LabBoard::pause()
{
    if (!m_run.isRunning() || m_paused)
        return;
    m_paused = true;
    m_gate->set(true);
    emit runChanged();
}

void LabBoard::resume()
{
    if (!isPaused())
        return;
    m_paused = false;
    m_gate->set(false);
    emit runChanged();
}

void LabBoard::cancel()
{
    m_paused = false;
    m_run.cancel();
    m_gate->set(false);
}

void LabBoard::finish()
{
    resume();
    if (m_run.isRunning())
        m_run.wait();
}

void LabBoard::land()
{
    m_paused = false;
    m_result = *m_run.result();
    if (m_learner >= m_result->experiment.learners.size())
        m_learner = 0;
    if (m_bidder && *m_bidder >= m_result->runs.bidders.size())
        m_bidder.reset();
    // Bidders of a book have prices of their own: they are looked at one by one.
    if (!m_bidder && m_result->valid() && !m_result->experiment.model)
        m_bidder = 0;
    emit computed();
    emit runChanged();
}

void LabBoard::showMeasure(LabMeasure measure)
{
    if (std::exchange(m_measure, measure) != measure)
        emit lookChanged();
}

void LabBoard::showLearner(std::size_t learner)
{
    if (learner < m_result->experiment.learners.size() && std::exchange(m_learner, learner) != learner)
        emit lookChanged();
}

void LabBoard::showBidder(std::optional<std::size_t> bidder)
{
    if (bidder && *bidder >= m_result->runs.bidders.size())
        return;
    if (std::exchange(m_bidder, bidder) != bidder)
        emit lookChanged();
}

std::vector<Finding> LabBoard::refusal(const scenario::Edit& edit) const
{
    const auto outcome = edit.apply(m_document.scenario());
    return outcome ? std::vector<Finding>() : outcome.findings();
}

} // namespace meritdesk::items
