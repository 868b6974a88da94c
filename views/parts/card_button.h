#pragma once

#include "views/parts/card_frame.h"

namespace meritdesk::views {

/// What a card says.
struct CardWords
{
    QString title = {};
    QString remark = {};
    std::string_view drawing = {};
};

/// A button as a card: a drawing, a title, a remark below it. As high as its words need.
class CardButton : public CardFrame
{
    Q_OBJECT

public:
    CardButton(const CardWords& words, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void drawWords(QPainter& painter) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] QRect remarkRect(int width) const;

    QString m_remark;
    QIcon m_drawing;
};

} // namespace meritdesk::views
