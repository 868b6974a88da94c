#pragma once

#include <QObject>

#include <memory>

#include "core/scenario/edit.h"
#include "document/document.h"
#include "document/run.h"
#include "items/prosumer_worked.h"

namespace meritdesk::items {

/// The plant behind the meter of the document and what came of it under each scheme, worked out on a worker;
/// until something newer lands the former is shown, whole with the case that it was made of.
class ProsumerBoard : public QObject
{
    Q_OBJECT

public:
    explicit ProsumerBoard(document::Document& document, QObject* parent = nullptr);

    [[nodiscard]] bool hasCase() const { return !input().intervals.empty(); }

    /// The case as the document has it now; what is worked out may be of an older one.
    [[nodiscard]] const prosumer::Case& input() const { return *m_input; }

    /// What was last worked out; never null, not valid before the first or with faults.
    [[nodiscard]] const WorkedProsumer& worked() const { return *m_worked; }

    [[nodiscard]] bool valid() const { return m_worked->valid(); }

    [[nodiscard]] bool isStale() const { return m_run.isRunning(); }

    /// Days that the intervals make; the last one may be shorter.
    [[nodiscard]] std::size_t days() const;

    /// The day in view, from 0.
    [[nodiscard]] std::size_t day() const { return m_day; }

    /// The day's intervals: from the first to the one past the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> spanOf(std::size_t day) const;

    void showDay(std::size_t day);

    /// The interval whose export meets the market; the largest export until another one is looked at.
    [[nodiscard]] std::size_t interval() const { return m_worked->interval; }

    /// Another interval's export meets the market; nothing for the largest one.
    void showInterval(std::optional<std::size_t> interval);

    /// Changes the document, undoable; false, with Document::rejected(), when it is refused.
    bool apply(const scenario::Edit& edit) { return m_document.apply(edit); }

    [[nodiscard]] document::Document& document() const { return m_document; }

    [[nodiscard]] document::RunBase& run() { return m_run; }

    /// Waits for what is being worked out; for pictures, files and tests.
    void finish();

signals:
    /// The case is another one; what is worked out is older than it until computed().
    void changed();
    /// Something newer is there, or the findings that say why there is nothing.
    void computed();
    /// Another day is looked at.
    void dayChanged();

private:
    void take();
    void start();
    void land();

    document::Document& m_document;
    ProsumerSetting m_setting = {};
    Shared<prosumer::Case> m_input = {};
    WorkedProsumerPtr m_worked = std::make_shared<WorkedProsumer>();
    std::size_t m_day = 0;
    bool m_dayChosen = false; ///< by the user; else the day of the largest export
    document::Run<WorkedProsumerPtr> m_run;
};

} // namespace meritdesk::items
