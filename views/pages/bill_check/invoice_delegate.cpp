#include "views/pages/bill_check/invoice_delegate.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>

#include <algorithm>
#include <tuple>
#include <utility>

#include "formats/words/words.h"
#include "items/invoice_model.h"

namespace meritdesk::views {

using items::InvoiceModel;

namespace {

constexpr int sideMargin = 6;
constexpr int markWidth = 16;

InvoiceModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<InvoiceModel::Kind>(index.data(InvoiceModel::KindRole).toInt());
}

bool hasMark(const QModelIndex& index)
{
    const int tone = index.data(InvoiceModel::ToneRole).toInt();
    return index.column() == InvoiceModel::Result && tone != InvoiceModel::Plain
           && tone != InvoiceModel::Ghost;
}

/// A text as it breaks after its first line; the rest is the second.
std::pair<QString, QString> inTwoLines(const QString& text, const QFont& font, int width)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    auto first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    const int end = first.isValid() ? first.textLength() : 0;
    return {text.left(end).trimmed(), text.mid(end).trimmed()};
}

/// What the line of a name stands for, when its own column has no room.
QString textBelow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool folded = table && table->isColumnHidden(InvoiceModel::StandsFor);
    return folded && index.column() == InvoiceModel::Name
               ? index.siblingAtColumn(InvoiceModel::StandsFor).data().toString()
               : QString();
}

} // namespace

InvoiceDelegate::InvoiceDelegate(Theme theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(std::move(theme))
{
}

QColor InvoiceDelegate::toneColour(int tone) const
{
    switch (tone) {
    case InvoiceModel::Good:
        return m_theme.good;
    case InvoiceModel::Caution:
        return m_theme.caution;
    case InvoiceModel::Bad:
        return m_theme.bad;
    default:
        return m_theme.muted;
    }
}

void InvoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    auto shown = option;
    initStyleOption(&shown, index);
    shown.text.clear();
    shown.palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    if (index.column() == InvoiceModel::Expected || index.column() == InvoiceModel::Difference)
        shown.backgroundBrush = m_theme.raised;
    const auto* style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    painter->save();
    if (kindOf(index) == InvoiceModel::Kind::Sum && index.sibling(index.row() - 1, 0).isValid()
        && kindOf(index.sibling(index.row() - 1, 0)) != InvoiceModel::Kind::Sum) {
        painter->setPen(QPen(m_theme.border, 1));
        painter->drawLine(shown.rect.topLeft(), shown.rect.topRight());
    }
    paintTexts(*painter, shown, index);
    painter->restore();
}

void InvoiceDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const int tone = index.data(InvoiceModel::ToneRole).toInt();
    const auto kind = kindOf(index);
    auto text = index.data().toString();
    auto second = index.data(InvoiceModel::SecondRole).toString();
    auto rect = option.rect.adjusted(sideMargin, 2, -sideMargin, -2);
    if (hasMark(index)) {
        paintMark(
            painter,
            QRect(rect.left(), rect.top(), markWidth, second.isEmpty() ? rect.height() : rect.height() / 2),
            tone);
        rect.setLeft(rect.left() + markWidth + 2);
    }
    const bool quiet = tone == InvoiceModel::Ghost || kind == InvoiceModel::Kind::NewLine;
    const bool loud = index.column() == InvoiceModel::Difference && tone == InvoiceModel::Bad;
    auto font = option.font;
    font.setBold(loud || (kind == InvoiceModel::Kind::Sum && index.column() != InvoiceModel::Result));
    font.setItalic(kind == InvoiceModel::Kind::Missing && index.column() == InvoiceModel::Name);
    painter.setFont(font);
    const bool wordy = index.column() <= InvoiceModel::StandsFor;
    const auto below = wordy ? textBelow(option, index) : QString();
    if (wordy && below.isEmpty())
        std::tie(text, second) = inTwoLines(text, font, rect.width());
    else if (wordy)
        second = below;
    painter.setPen(loud ? m_theme.bad : quiet ? m_theme.muted : m_theme.text);
    const auto side =
        static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    const auto line = [&](const QRect& where, const QString& words) {
        const auto elided = QFontMetrics(painter.font()).elidedText(words, Qt::ElideRight, where.width());
        painter.drawText(where, static_cast<int>(side | Qt::AlignVCenter), elided);
    };
    if (second.isEmpty())
        return line(rect, text);
    const int half = rect.height() / 2;
    line(QRect(rect.left(), rect.top(), rect.width(), half), text);
    if (!wordy || !below.isEmpty()) {
        painter.setFont(option.font);
        painter.setPen(m_theme.muted);
    }
    line(QRect(rect.left(), rect.top() + half, rect.width(), half), second);
}

/// A tick, a dot or a cross: what it says does not hang on its colour.
void InvoiceDelegate::paintMark(QPainter& painter, const QRect& rect, int tone) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = rect.center();
    const qreal size = 4.5;
    painter.setPen(QPen(toneColour(tone), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (tone == InvoiceModel::Good) {
        painter.drawPolyline(QPolygonF{middle + QPointF(-size, 0), middle + QPointF(-size / 3, size * 0.8),
                                       middle + QPointF(size, -size * 0.8)});
    } else if (tone == InvoiceModel::Bad) {
        painter.drawLine(middle + QPointF(-size, -size) * 0.8, middle + QPointF(size, size) * 0.8);
        painter.drawLine(middle + QPointF(-size, size) * 0.8, middle + QPointF(size, -size) * 0.8);
    } else {
        painter.setBrush(toneColour(tone));
        painter.drawEllipse(middle, size * 0.7, size * 0.7);
    }
}

QSize InvoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto bold = option.font;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int width =
        std::max(metrics.horizontalAdvance(index.data().toString()),
                 option.fontMetrics.horizontalAdvance(index.data(InvoiceModel::SecondRole).toString()));
    return {width + 2 * sideMargin + 2, 2 * metrics.height() + 6};
}

QWidget* InvoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const
{
    if (index.column() != InvoiceModel::Unit)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto* units = new QComboBox(parent);
    for (std::size_t i = 0; i < retail::invoice::unitCount; ++i) {
        const auto id = retail::invoice::unitId(static_cast<retail::invoice::Unit>(i));
        units->addItem(id.empty() ? QString() : words::label(id));
    }
    units->setAccessibleName(tr("Unit"));
    return units;
}

void InvoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* units = qobject_cast<QComboBox*>(editor))
        units->setCurrentText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void InvoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* units = qobject_cast<QComboBox*>(editor))
        model->setData(index, units->currentText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace meritdesk::views
