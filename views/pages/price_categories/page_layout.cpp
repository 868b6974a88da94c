#include <QHBoxLayout>
#include <QVBoxLayout>

#include "views/charts/chart_messages.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/pages/price_categories_page.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

/// A tab of a table with a line above it.
QWidget* captioned(QLabel* caption, QWidget* below, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 8, 4, 4);
    if (caption)
        column->addWidget(caption);
    column->addWidget(below, 1);
    return page;
}

} // namespace

QWidget* PriceCategoriesPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_headline = label({}, "heading", head);
    m_breakEven = label({}, "muted", head);
    words->addWidget(m_headline);
    words->addWidget(m_breakEven);
    row->addLayout(words, 1);
    m_sites = new QComboBox(head);
    m_sites->setAccessibleName(tr("Consumer"));
    m_span = new QComboBox(head);
    m_span->setAccessibleName(tr("Month or year"));
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_sites, 0, Qt::AlignTop);
    row->addWidget(m_span, 0, Qt::AlignTop);
    connect(m_span, &QComboBox::currentIndexChanged, this, &PriceCategoriesPage::showSpan);
    connect(m_sites, &QComboBox::activated, this, [this](int at) {
        m_site = static_cast<std::size_t>(at);
        showCase();
    });
    return head;
}

QWidget* PriceCategoriesPage::makeComparison()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_table = new ComparisonTable(m_context.theme, half);
    m_table->setAccessibleName(tr("Cost by price category"));
    m_table->setModel(m_categories);
    m_closed = label({}, "muted", half);
    column->addWidget(m_table, 1);
    column->addWidget(m_closed);
    connect(m_table, &ComparisonTable::chosen, this, &PriceCategoriesPage::explainCell);
    return half;
}

QWidget* PriceCategoriesPage::makeTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Charts and tables of the consumer"));
    m_costs = new charts::CostBarsChart(m_tabs);
    m_costs->setTitle(tr("Cost by price category"));
    m_profile = new charts::LoadProfileChart(m_tabs);
    m_heat = new charts::LoadHeatMap(m_tabs);
    m_duration = new charts::DurationChart(m_tabs);
    m_monthTable = new ComparisonTable(m_context.theme, m_tabs);
    m_monthTable->setAccessibleName(tr("Cost by month"));
    m_monthTable->setModel(m_months);
    m_billTable = new ComparisonTable(m_context.theme, m_tabs);
    m_billTable->setAccessibleName(tr("Bill"));
    m_billTable->setModel(m_lines);
    m_billTitle = label({}, "heading", m_tabs);
    m_health = new DataHealthView(m_tabs);
    for (charts::ChartFrame* chart : charts())
        chart->setHeadingShown(false);
    m_tabs->addTab(captioned(nullptr, m_costs, m_tabs), tr("Costs"));
    m_tabs->addTab(captioned(nullptr, m_heat, m_tabs), tr("Year at a glance"));
    m_tabs->addTab(captioned(nullptr, m_profile, m_tabs), tr("Load by hour"));
    m_tabs->addTab(captioned(nullptr, m_duration, m_tabs), tr("Duration"));
    m_tabs->addTab(captioned(nullptr, m_monthTable, m_tabs), tr("Months"));
    m_tabs->addTab(captioned(m_billTitle, m_billTable, m_tabs), tr("Bill"));
    m_tabs->addTab(m_health, tr("Data"));
    m_prices = new PriceSheetView(m_context.document, m_context.theme, m_tabs);
    m_calendar = new CalendarView(m_context.document, m_context.theme, m_tabs);
    m_tabs->addTab(m_prices, tr("Prices"));
    m_tabs->addTab(m_calendar, tr("Calendar"));
    connectTabs();
    connectEditors();
    return m_tabs;
}

void PriceCategoriesPage::connectTabs()
{
    connect(m_monthTable, &ComparisonTable::chosen, this, &PriceCategoriesPage::explainWhole);
    connect(m_billTable, &ComparisonTable::chosen, this, [this](const QModelIndex& index) {
        if (const auto derivation = m_lines->derivation(index); derivation && m_context.explain)
            m_context.explain(*derivation);
    });
    connect(m_costs, &charts::CostBarsChart::barClicked, this, [this](int category) {
        const int row = m_categories->rowOf("total");
        m_table->setCurrentIndex(m_categories->index(row, category + 1));
        explainCell(m_table->currentIndex());
    });
    connect(m_heat, &charts::LoadHeatMap::dayClicked, this, [this](double begin) {
        m_tabs->setCurrentWidget(m_profile->parentWidget());
        m_profile->showSpan(begin, begin + 86400);
    });
    connect(m_health, &DataHealthView::spanChosen, this, [this](const scenario::HourSpan& span) {
        m_profile->showSpan(static_cast<double>(chartTime(span.from - 72)),
                            static_cast<double>(chartTime(span.to + 72)));
    });
    for (charts::ChartFrame* chart : charts())
        charts::tellOfFiles(*chart, m_context.tell);
}

void PriceCategoriesPage::connectEditors()
{
    const auto say = [this](const std::vector<Finding>& findings) {
        if (m_context.tell)
            m_context.tell(findings);
    };
    connect(m_consumer, &items::ConsumerModel::refused, this, say);
    connect(m_prices, &PriceSheetView::refused, this, say);
    connect(m_calendar, &CalendarView::refused, this, say);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto what = comparison(); what.month)
            m_calendar->setMonth(*what.month);
    });
}

QList<charts::ChartFrame*> PriceCategoriesPage::charts() const
{
    return {m_costs, m_profile, m_heat, m_duration};
}

} // namespace meritdesk::views
