#include "views/pages/price_categories/price_sheet_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "formats/words/words.h"
#include "items/month_table_model.h"
#include "views/pages/price_categories/comparison_delegate.h"

namespace meritdesk::views {

namespace {

constexpr int leastColumn = 64;
constexpr int mostNameLetters = 38;

bool isPaste(const QEvent& event)
{
    return static_cast<const QKeyEvent&>(event).matches(QKeySequence::Paste);
}

} // namespace

PriceSheetView::PriceSheetView(document::Document& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sheet(new items::PriceSheetModel(document, this))
    , m_hours(new items::HourlyPriceModel(document, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->setSpacing(6);
    column->addWidget(makeBar());
    m_pages = new QStackedWidget(this);
    m_sheetTable = makeTable(m_sheet, theme);
    m_sheetTable->setAccessibleName(tr("Price sheet"));
    m_hourTable = makeTable(m_hours, theme);
    m_hourTable->setAccessibleName(tr("Prices by hour"));
    m_pages->addWidget(m_sheetTable);
    m_pages->addWidget(m_hourTable);
    column->addWidget(m_pages, 1);
    connect(m_sheet, &items::PriceSheetModel::refused, this, &PriceSheetView::refused);
    connect(m_hours, &items::HourlyPriceModel::refused, this, &PriceSheetView::refused);
    connect(m_sheetTable, &QTableView::doubleClicked, this, &PriceSheetView::openRow);
    refresh();
}

QWidget* PriceSheetView::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_series = new QComboBox(bar);
    m_series->setAccessibleName(tr("Which prices"));
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_month = new QComboBox(bar);
    m_month->setAccessibleName(tr("Month of the hourly prices"));
    m_month->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_complete = new QCheckBox(tr("Also what the sheet does not have"), bar);
    row->addWidget(m_series);
    row->addWidget(m_month);
    row->addStretch(1);
    row->addWidget(m_complete);
    connect(m_series, &QComboBox::activated, this, &PriceSheetView::chooseSeries);
    connect(m_month, &QComboBox::activated, this, &PriceSheetView::chooseSeries);
    connect(m_complete, &QCheckBox::toggled, this, [this](bool on) {
        m_sheet->setComplete(on);
        refresh();
    });
    return bar;
}

QTableView* PriceSheetView::makeTable(QAbstractItemModel* model, const Theme& theme)
{
    auto* table = new QTableView(this);
    table->setModel(model);
    table->setItemDelegate(new ComparisonDelegate(theme, table));
    table->setShowGrid(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->verticalHeader()->setHighlightSections(false);
    table->verticalHeader()->setMaximumWidth(fontMetrics().averageCharWidth() * mostNameLetters);
    table->verticalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { border: none; padding: 2px 8px; }"));
    table->installEventFilter(this);
    return table;
}

void PriceSheetView::refresh()
{
    const auto& months = m_document.scenario().retail->months;
    const auto chosen = m_series->currentData().toString();
    const int month = m_month->currentIndex();
    m_series->clear();
    m_month->clear();
    m_series->addItem(tr("Rates of the month"), QString());
    for (const auto& field : scenario::hourlyPriceFields) {
        const auto given = [&field](const retail::MonthTariff& each) { return field.read(each.prices); };
        if (m_complete->isChecked() || std::any_of(months.begin(), months.end(), given))
            m_series->addItem(words::label("price-" + std::string(field.id)),
                              QString::fromUtf8(field.id.data(), static_cast<qsizetype>(field.id.size())));
    }
    for (const auto& each : months)
        m_month->addItem(items::monthText(each.month));
    m_series->setCurrentIndex(std::max(0, m_series->findData(chosen)));
    m_month->setCurrentIndex(month >= 0 && month < m_month->count() ? month : 0);
    chooseSeries();
}

void PriceSheetView::chooseSeries()
{
    const auto id = m_series->currentData().toString().toStdString();
    const bool byHour = !id.empty();
    for (const auto& field : scenario::hourlyPriceFields)
        if (field.id == id)
            m_hours->show(static_cast<std::size_t>(std::max(0, m_month->currentIndex())), field);
    m_month->setVisible(byHour && m_month->count() > 1);
    m_pages->setCurrentWidget(byHour ? m_hourTable : m_sheetTable);
}

void PriceSheetView::showHours(const scenario::HourlyPriceField& field, std::size_t month)
{
    const auto id = QString::fromUtf8(field.id.data(), static_cast<qsizetype>(field.id.size()));
    if (m_series->findData(id) < 0) // not in the sheet yet
        m_complete->setChecked(true);
    m_series->setCurrentIndex(m_series->findData(id));
    m_month->setCurrentIndex(static_cast<int>(month));
    chooseSeries();
}

void PriceSheetView::openRow(const QModelIndex& index)
{
    if (const auto* field = m_sheet->hourlyOf(index.row()); field && index.isValid())
        showHours(*field, static_cast<std::size_t>(index.column()));
}

QTableView& PriceSheetView::table() const
{
    return m_pages->currentWidget() == m_hourTable ? *m_hourTable : *m_sheetTable;
}

/// Paste and Delete work on the cells; the window's own paste would import.
bool PriceSheetView::eventFilter(QObject* watched, QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* shown = qobject_cast<QTableView*>(watched);
    const auto current = shown->currentIndex();
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (isPaste(*event) && override)
        event->accept();
    else if (isPaste(*event) && shown == m_hourTable)
        m_hours->paste(current, QApplication::clipboard()->text());
    else if (isPaste(*event))
        m_sheet->setData(current, QApplication::clipboard()->text());
    else if (!override && key == Qt::Key_Delete && shown == m_sheetTable)
        m_sheet->setData(current, QString());
    else if (!override && (key == Qt::Key_Return || key == Qt::Key_Enter) && shown == m_sheetTable
             && m_sheet->hourlyOf(current.row()))
        openRow(current);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace meritdesk::views
