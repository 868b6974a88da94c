#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <optional>
#include <utility>

#include "core/progress.h"
#include "document/run_base.h"

namespace meritdesk::document {

/// Long work on a snapshot, off the GUI thread. Starting anew cancels the former work; only the result of the
/// last start lands, older ones never. Lives on the GUI thread; destroying it cancels and waits for its
/// worker.
template <class R>
class Run : public RunBase
{
public:
    /// Works on a snapshot it holds itself; returns early, with any value, when its Progress says false.
    using Work = std::function<R(const Progress&)>;

    explicit Run(QObject* parent = nullptr)
        : RunBase(parent)
    {
        // One worker: the former work has ended before the next begins, so a drag never piles up threads.
        m_pool.setMaxThreadCount(1);
        connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
                [this](int value) { emit progress(static_cast<double>(value) / steps); });
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { land(); });
    }

    ~Run() override { m_watcher.cancel(); }

    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;
    Run(Run&&) = delete;
    Run& operator=(Run&&) = delete;

    /// Starts the work on a worker thread and returns at once; finished() follows on this thread.
    void start(Work work)
    {
        m_watcher.cancel();
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [work = std::move(work)](QPromise<R>& promise) {
            promise.setProgressRange(0, steps);
            promise.addResult(work([&promise](double share) {
                promise.setProgressValue(static_cast<int>(share * steps));
                return !promise.isCanceled();
            }));
        }));
        begin(m_result.has_value());
    }

    void cancel() override
    {
        m_watcher.cancel();
        forget();
        if (isRunning())
            end(false);
    }

    /// Blocks until the work has ended and its result has landed; for pictures and programs without an event
    /// loop, never for a window.
    void wait()
    {
        m_watcher.waitForFinished();
        land();
    }

    /// The last result that landed; stays while newer work runs.
    [[nodiscard]] const std::optional<R>& result() const { return m_result; }

private:
    static constexpr int steps = 1000;

    void land()
    {
        if (!isRunning())
            return;
        const auto future = m_watcher.future();
        const bool landed = !future.isCanceled() && future.resultCount() > 0;
        if (landed)
            m_result = future.result();
        forget();
        end(landed);
    }

    /// Lets go of the future: its snapshot is freed, and what it still has to say is not delivered.
    void forget() { m_watcher.setFuture(QFuture<R>()); }

    std::optional<R> m_result = {};
    QFutureWatcher<R> m_watcher;
    QThreadPool m_pool; ///< last: destroyed first, waiting for the worker
};

} // namespace meritdesk::document
