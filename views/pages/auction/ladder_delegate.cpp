#include "views/pages/auction/ladder_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

#include "items/ladder_model.h"
#include "views/charts/tint_colours.h"

namespace meritdesk::views {

using items::LadderModel;

namespace {

constexpr int markWidth = 4;
constexpr double breakAt = 5;
constexpr double breakWidth = 3;
constexpr double marginalTint = 0.22;
constexpr double declaredTint = 0.16;
constexpr double filledTint = 0.42;

QColor translucent(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// The column at the left: the id gives way where the view is narrow.
int firstColumn(const QStyleOptionViewItem& option)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return table && table->isColumnHidden(LadderModel::Id) ? LadderModel::Participant : LadderModel::Id;
}

bool commits(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

LadderDelegate::LadderDelegate(auction::Side side, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_colour(side == auction::Side::Buy ? theme.demand : theme.supply)
    , m_theme(theme)
{
}

void LadderDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool marginal = index.data(LadderModel::MarginalRole).toBool();
    if (marginal)
        option->font.setBold(true);
    if (!marginal && index.data(LadderModel::FilledRole).toDouble() <= 0)
        option->palette.setColor(QPalette::Text, m_theme.muted);
}

void LadderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const bool marginal = index.data(LadderModel::MarginalRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, m_theme.accentSoft);
    else if (marginal)
        painter->fillRect(option.rect, translucent(m_theme.marginal, marginalTint));
    if (index.column() == LadderModel::OrderQuantity)
        paintDepth(*painter, option.rect, index);
    auto text = option;
    text.state.setFlag(QStyle::State_Selected, false); // a solid row would hide the bars
    QStyledItemDelegate::paint(painter, text, index);
    if (selected)
        paintFrame(*painter, option);
    if (marginal && index.column() == firstColumn(option))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(markWidth, option.rect.height())),
                          m_theme.marginal);
}

/// Lines above and below a chosen row.
void LadderDelegate::paintFrame(QPainter& painter, const QStyleOptionViewItem& option) const
{
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), m_theme.accent);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.accent);
}

/// The order's own colour where orders are coloured, else that of its side.
QColor LadderDelegate::colourOf(const QModelIndex& index) const
{
    const auto tint = index.data(LadderModel::TintRole);
    const auto* model = qobject_cast<const LadderModel*>(index.model());
    return tint.isValid() && model ? tintColour(m_theme, model->tintBy(), tint.toUInt()) : m_colour;
}

void LadderDelegate::paintDepth(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const double depth = index.data(LadderModel::DepthRole).toDouble();
    const double filled = index.data(LadderModel::FilledRole).toDouble();
    QRectF bar = QRectF(cell).adjusted(2, 3, -2, -3);
    const QRectF whole = bar;
    bar.setLeft(bar.right() - bar.width() * std::min(depth, 1.0));
    const auto colour = colourOf(index);
    painter.fillRect(bar, translucent(colour, declaredTint));
    bar.setLeft(bar.right() - bar.width() * filled);
    painter.fillRect(bar, translucent(colour, filledTint));
    if (depth > 1) // longer than the cell: broken off
        painter.fillRect(QRectF(whole.left() + breakAt, cell.top(), breakWidth, cell.height()),
                         m_theme.surface);
}

QWidget* LadderDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    m_edited = index;
    auto* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    return editor;
}

bool LadderDelegate::refuses(QWidget* editor) const
{
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const auto* model = qobject_cast<const LadderModel*>(m_edited.model());
    if (!line || !model)
        return false;
    const auto why = model->refusal(m_edited, line->text());
    if (why.isEmpty())
        return false;
    editor->setStyleSheet(QStringLiteral("border: 2px solid %1").arg(m_theme.bad.name()));
    editor->setToolTip(why);
    editor->setAccessibleDescription(why);
    QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), why, editor);
    emit refused(why);
    return true;
}

bool LadderDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor && commits(*event) && refuses(editor))
        return true;
    // Leaving the cell with a text that cannot stand gives the old value back.
    if (editor && event->type() == QEvent::FocusOut && editor->isVisible()) {
        const auto* line = qobject_cast<QLineEdit*>(editor);
        const auto* model = qobject_cast<const LadderModel*>(m_edited.model());
        if (line != nullptr && model != nullptr && !model->refusal(m_edited, line->text()).isEmpty()) {
            emit closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
            return false;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace meritdesk::views
