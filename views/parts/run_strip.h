#pragma once

#include <QKeySequence>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QToolButton>
#include <QWidget>

#include "document/run_base.h"

namespace meritdesk::views {

/// Long work in the status bar: how far it is, and a button that stops it. Hidden while nothing runs.
class RunStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RunStrip(QWidget* parent = nullptr);

    /// The keys that stop the work on show.
    [[nodiscard]] static QKeySequence stopKeys();

    /// Follows a run for as long as both live, saying what it does in these words; the run that started last
    /// is the one on show.
    void watch(document::RunBase* run, const QString& words);

private:
    void begin(document::RunBase* run, const QString& words);
    void end(document::RunBase* run);

    QPointer<document::RunBase> m_run = {};
    QLabel* m_words = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_stop = nullptr;
};

} // namespace meritdesk::views
