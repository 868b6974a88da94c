#pragma once

#include <QAbstractButton>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// A button drawn as a card with round corners that lights up under the pointer and the focus. As high as its
/// words need: a card says how high that is at a width, and draws them.
class CardFrame : public QAbstractButton
{
    Q_OBJECT

public:
    CardFrame(const Theme& theme, QWidget* parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    static constexpr int wrapFlags = int{Qt::AlignLeft} | int{Qt::AlignTop} | int{Qt::TextWordWrap};

    /// Draws the words on the card.
    virtual void drawWords(QPainter& painter) = 0;

    [[nodiscard]] const Theme& theme() const { return m_theme; }

    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Theme m_theme;
};

} // namespace meritdesk::views
