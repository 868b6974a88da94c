#pragma once

#include <QAbstractButton>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// A number as a card: what it is, the number in large type, what it means; a click asks where it comes from.
/// As high as its words need.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    FigureCard(const Theme& theme, QWidget* parent);

    void setWords(const QString& title, const QString& figure, const QString& remark);

    [[nodiscard]] QString figure() const { return m_figure; }

    [[nodiscard]] QString remark() const { return m_remark; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont figureFont() const;
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] QRect figureRect(int width) const;
    [[nodiscard]] QRect remarkRect(int width) const;

    Theme m_theme;
    QString m_figure = {};
    QString m_remark = {};
};

} // namespace meritdesk::views
