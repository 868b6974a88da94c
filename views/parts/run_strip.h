#pragma once

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

    /// Follows a run for as long as both live; the run that started last is the one on show.
    void watch(document::RunBase* run);

private:
    void begin(document::RunBase* run);
    void end(document::RunBase* run);

    QPointer<document::RunBase> m_run = {};
    QProgressBar* m_bar = nullptr;
    QToolButton* m_stop = nullptr;
};

} // namespace meritdesk::views
