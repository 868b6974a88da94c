#include "views/charts/year_strip.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "items/number_text.h"
#include "views/charts/qcp.h"

namespace meritdesk::views::charts {

using items::PlanLine;
using items::YearPlanModel;

namespace {

constexpr int paleAlpha = 45;
constexpr int softAlpha = 80;
constexpr int mark = 3; ///< pixels of full colour under a category
constexpr int margin = 6;
constexpr double small = 0.85; ///< of the font, for costs

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * small);
    return font;
}

QColor faint(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

/// A cell as a spreadsheet takes it: a category with its roubles, sums in full.
QString numberIn(const QModelIndex& index)
{
    const auto shown = index.data().toString();
    const auto cost = index.data(YearPlanModel::CostRole).toString();
    if (cost.isEmpty())
        return shown;
    const auto full = items::numberText(cost.toStdString(), 2);
    return index.data(YearPlanModel::CategoryRole).isValid() ? shown + QStringLiteral(": ") + full : full;
}

bool isChoice(int row)
{
    return row <= static_cast<int>(PlanLine::TwoRate);
}

} // namespace

YearStripDelegate::YearStripDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

/// A category: soft fill, a bar of its full colour, its number, and what it costs.
void YearStripDelegate::paintCategory(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                      bool pale) const
{
    const auto place = index.data(YearPlanModel::CategoryRole);
    const auto colour =
        place.isValid() ? m_theme.seriesColor(static_cast<std::size_t>(place.toInt())) : m_theme.muted;
    painter.fillRect(cell, faint(colour, pale ? paleAlpha / 2 : softAlpha));
    if (place.isValid())
        painter.fillRect(QRect(cell.left(), cell.bottom() - mark + 1, cell.width(), mark),
                         pale ? faint(colour, paleAlpha * 2) : colour);
    const auto plain = painter.font();
    auto bold = plain;
    bold.setBold(!pale);
    painter.setFont(bold);
    painter.setPen(pale ? m_theme.muted : m_theme.text);
    const auto amount = index.data(YearPlanModel::AmountRole).toString();
    const int lines = QFontMetrics(bold).height() + QFontMetrics(smaller(plain)).height();
    const bool both = !amount.isEmpty() && cell.height() >= lines + mark;
    QRect above = cell.adjusted(0, 0, 0, -mark);
    if (both)
        above.setHeight(above.height() * QFontMetrics(bold).height() / lines);
    painter.drawText(above, Qt::AlignCenter, index.data().toString());
    if (both) {
        painter.setFont(smaller(plain));
        painter.setPen(m_theme.muted);
        painter.drawText(
            QRect(cell.left(), above.bottom(), cell.width(), cell.bottom() - mark - above.bottom()),
            Qt::AlignCenter, amount);
    }
    painter.setFont(plain);
    const int flags = index.data(YearPlanModel::FlagsRole).toInt();
    if ((flags & items::BarredCell) != 0) {
        painter.setPen(QPen(m_theme.bad, 1));
        painter.drawLine(cell.topLeft(), cell.bottomRight());
    }
}

/// The colour of a name, a sum, a saving or a day.
QColor YearStripDelegate::inkOf(const QModelIndex& index, int flags) const
{
    const bool chosen = (flags & items::ChosenLine) != 0;
    if (index.column() == 0)
        return chosen || index.row() == 0 || !isChoice(index.row()) ? m_theme.text : m_theme.muted;
    if (index.row() == static_cast<int>(PlanLine::Notice))
        return m_theme.caution;
    if (index.row() != static_cast<int>(PlanLine::Saving))
        return m_theme.text;
    const auto cost = index.data(YearPlanModel::CostRole).toString();
    return cost.startsWith(QLatin1Char('-')) ? m_theme.bad : m_theme.good;
}

/// Names, sums, savings and days.
void YearStripDelegate::paintAmount(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                    int flags) const
{
    const bool name = index.column() == 0;
    const bool chosen = (flags & items::ChosenLine) != 0;
    auto font = painter.font();
    font.setBold(chosen || (flags & items::YearCell) != 0);
    painter.setFont(font);
    painter.setPen(inkOf(index, flags));
    const int align =
        static_cast<int>(name ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    auto text = index.data().toString();
    if (name && chosen)
        text.prepend(QStringLiteral("✓ "));
    painter.drawText(name ? cell.adjusted(margin, 0, -margin, 0) : cell, align | Qt::TextWordWrap, text);
}

/// The chosen line is framed from its name to the year's total: one choice for all months.
void YearStripDelegate::paintFrame(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    painter.setPen(QPen(m_theme.accent, 2));
    const auto frame = cell.adjusted(1, 1, -1, -1);
    painter.drawLine(frame.topLeft(), QPoint(cell.right() + 1, frame.top()));
    painter.drawLine(frame.bottomLeft(), QPoint(cell.right() + 1, frame.bottom()));
    if (index.column() == 0)
        painter.drawLine(frame.topLeft(), frame.bottomLeft());
    if (index.column() == index.model()->columnCount() - 1)
        painter.drawLine(frame.topRight(), frame.bottomRight());
}

void YearStripDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const int flags = index.data(YearPlanModel::FlagsRole).toInt();
    const bool chosen = (flags & items::ChosenLine) != 0;
    painter->save();
    painter->setFont(option.font);
    if ((flags & items::SelectedCell) != 0)
        painter->fillRect(option.rect, m_theme.accentSoft);
    const bool month = index.column() > 0 && (flags & items::YearCell) == 0;
    const QRect cell = option.rect.adjusted(1, 3, -1, -3);
    if (month && isChoice(index.row()))
        paintCategory(*painter, cell, index,
                      (index.row() > 0 && !chosen) || (flags & items::BarredCell) != 0);
    else
        paintAmount(*painter, cell, index, flags);
    if ((flags & items::ChangeCell) != 0) {
        painter->setPen(QPen(m_theme.caution, 2));
        painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
    }
    if (chosen)
        paintFrame(*painter, option.rect, index);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(m_theme.accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(2, 2, -3, -3));
    }
    painter->restore();
}

YearStrip::YearStrip(items::YearPlanModel& model, QWidget* parent)
    : ChartFrame(parent)
    , m_model(model)
    , m_view(new QTableView(this))
    , m_delegate(new YearStripDelegate(m_view))
{
    m_view->setModel(&model);
    m_view->setItemDelegate(m_delegate);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(8);
    m_view->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 4px 1px; }"));
    m_view->setAccessibleName(tr("The year by month"));
    setContent(m_view);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    connect(&model, &QAbstractItemModel::modelReset, this, &YearStrip::fitColumns);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { emit chosen(m_model.index(static_cast<int>(PlanLine::Free), column)); });
    connect(m_view, &QTableView::clicked, this, &YearStrip::chosen);
    applyColours(theme());
}

void YearStrip::applyColours(const Theme& theme)
{
    m_delegate->setTheme(theme);
    m_view->viewport()->update();
}

/// The name and the year take what they need, the months share the rest evenly.
QList<int> YearStrip::widthsFor(int width) const
{
    const int columns = m_model.columnCount();
    if (columns < 3)
        return {};
    const QFontMetrics metrics(font());
    int name = 0;
    int year = metrics.horizontalAdvance(
        m_model.headerData(columns - 1, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        name = std::max(name, metrics.horizontalAdvance(m_model.index(row, 0).data().toString()));
        year = std::max(year, metrics.horizontalAdvance(m_model.index(row, columns - 1).data().toString()));
    }
    name = std::min(name * 11 / 10 + 4 * margin, width / 4);
    year = year * 12 / 10 + 2 * margin;
    QList<int> widths{name};
    int left = std::max(columns - 2, width - name - year);
    for (int month = columns - 2; month > 0; --month) {
        widths << left / month;
        left -= left / month;
    }
    return widths << year;
}

void YearStrip::fitColumns()
{
    const auto widths = widthsFor(m_view->viewport()->width());
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_view->setColumnWidth(column, widths[column]);
}

bool YearStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            emit chosen(m_view->currentIndex());
            return true;
        }
    }
    return ChartFrame::eventFilter(watched, event);
}

ChartTable YearStrip::table() const
{
    ChartTable numbers;
    for (int column = 0; column < m_model.columnCount(); ++column)
        numbers.header << m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells << numberIn(m_model.index(row, column));
        numbers.rows << cells;
    }
    return numbers;
}

void YearStrip::drawChart(QCPPainter& painter, QSize size)
{
    const auto widths = widthsFor(size.width() - 2 * margin);
    if (widths.isEmpty())
        return;
    const int head = QFontMetrics(font()).height() + 2 * margin;
    constexpr int tallest = 64;
    const int height = std::min(tallest, (size.height() - head - margin) / YearPlanModel::rows);
    int left = margin;
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        painter.setFont(font());
        painter.setPen(theme().muted);
        painter.drawText(QRect(left, 0, widths[column], head), Qt::AlignCenter,
                         m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            QStyleOptionViewItem option;
            option.font = font();
            option.rect = QRect(left, head + row * height, widths[column], height);
            m_delegate->paint(&painter, option, m_model.index(row, column));
        }
        left += widths[column];
    }
}

} // namespace meritdesk::views::charts
