#pragma once

#include "views/parts/card_frame.h"

namespace meritdesk::views {

/// A number as a card: what it is, the number in large type, what it means; a click asks where it comes from.
/// As high as its words need.
class FigureCard : public CardFrame
{
    Q_OBJECT

public:
    FigureCard(const Theme& theme, QWidget* parent);

    void setWords(const QString& title, const QString& figure, const QString& remark);

    [[nodiscard]] QString figure() const { return m_figure; }

    [[nodiscard]] QString remark() const { return m_remark; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void drawWords(QPainter& painter) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] QRect figureRect(int width) const;
    [[nodiscard]] QRect remarkRect(int width) const;

    QString m_figure = {};
    QString m_remark = {};
};

} // namespace meritdesk::views
