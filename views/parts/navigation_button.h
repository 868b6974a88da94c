#pragma once

#include <QAbstractButton>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// A checkable button of the navigation: the drawing above, words in up to three lines below.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// Of the column: the longest title in any language, "Hinnakategooriad", fits whole.
    static constexpr int columnWidth = 112;

    NavigationButton(const QString& words, std::string_view drawing, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect wordsRect() const;

    Theme m_theme;
    QIcon m_plain;
    QIcon m_chosen;
};

} // namespace meritdesk::views
