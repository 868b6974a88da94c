#pragma once

#include <QObject>

namespace meritdesk::document {

/// What every background run shows, whatever its result: for progress bars, cancel buttons and greyed
/// numbers.
class RunBase : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// True between started() and the finished() or stopped() that answers it.
    [[nodiscard]] bool isRunning() const { return m_running; }

    /// True when the result on show is older than what was asked last: show it greyed.
    [[nodiscard]] bool isStale() const { return m_stale; }

    /// Stops the work; the former result stays. The worker ends at its next look at its Progress.
    virtual void cancel() = 0;

signals:
    void started();

    /// The share done, 0..1; at most some 25 times a second.
    void progress(double share);

    /// The result of the last start() is there.
    void finished();

    /// The last start() ends without a result: it was cancelled, or its work threw.
    void stopped();

protected:
    void begin(bool hasFormerResult);
    void end(bool landed);

private:
    bool m_running = false;
    bool m_stale = false;
};

} // namespace meritdesk::document
