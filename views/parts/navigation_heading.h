#pragma once

#include <QAbstractButton>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// The name of a section of the navigation. Where the window is too low for every page it folds its section
/// and shows a chevron; else it is a mere heading.
class NavigationHeading : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationHeading(const QString& words, const Theme& theme, QWidget* parent);

    /// Whether there is something to unfold, and whether it is folded.
    void setFolds(bool folds, bool folded);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintChevron(QPainter& painter) const;

    Theme m_theme;
    bool m_folds = false;
    bool m_folded = false;
};

} // namespace meritdesk::views
