#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>

#include <vector>

#include "core/finding.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// Findings above the page, in the user's language: nothing fails silently and nothing blocks the work.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows findings, the worst severity by its icon; an empty list hides the bar.
    void tell(const std::vector<Finding>& findings);

    /// Shows one sentence that is no finding of the core.
    void say(Severity severity, const QString& sentence);

    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    void show(Severity severity, const QString& text);

    Theme m_theme;
    QLabel* m_sign = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace meritdesk::views
