#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// The cells of an invoice: what is billed, below it what is expected where the two differ; the finding with
/// a mark that does without its colour. Units are chosen from a list.
class InvoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit InvoiceDelegate(Theme theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    [[nodiscard]] QColor toneColour(int tone) const;
    void paintMark(QPainter& painter, const QRect& rect, int tone) const;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    Theme m_theme;
};

} // namespace meritdesk::views
