#pragma once

#include <QStyledItemDelegate>

#include "core/auction/order.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// Paints a ladder's cells: depth bars behind the quantities with their filled part strong, the marginal
/// order marked. Its editor stays open on a text that would be refused and says why.
class LadderDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    LadderDelegate(auction::Side side, const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

signals:
    /// A text was refused; why.
    void refused(const QString& why) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] bool refuses(QWidget* editor) const;
    void paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const;
    [[nodiscard]] QColor colourOf(const QModelIndex& index) const;
    void paintDepth(QPainter& painter, const QRect& cell, const QModelIndex& index) const;

    QColor m_colour;
    Theme m_theme;
    mutable QPersistentModelIndex m_edited = {};
};

} // namespace meritdesk::views
