#pragma once

#include <QAbstractButton>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// What a card says.
struct CardWords
{
    QString title = {};
    QString remark = {};
    std::string_view drawing = {};
};

/// A button as a card: a drawing, a title, a remark below it. As high as its words need.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    CardButton(const CardWords& words, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] QRect remarkRect(int width) const;

    Theme m_theme;
    QString m_remark;
    QIcon m_drawing;
};

} // namespace meritdesk::views
