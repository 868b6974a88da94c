#include "views/pages/price_categories_page.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

#include "core/retail/categories.h"
#include "document/document.h"
#include "formats/imports/calendar_data.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

PriceCategoriesPage::PriceCategoriesPage(PageContext context, QWidget* parent)
    : Page(parent)
    , m_context(std::move(context))
    , m_choice(m_context.site ? m_context.site : new items::SiteChoice(this))
    , m_consumer(new items::ConsumerModel(m_context.document, this))
    , m_categories(new items::CategoryTableModel(this))
    , m_months(new items::MonthTableModel(this))
    , m_lines(new items::BillLinesModel(this))
    , m_plan(new items::YearPlanModel(this))
    , m_run(this)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_card = new ConsumerCard(*m_consumer, this);
    column->addWidget(m_card);
    column->addWidget(makeHead());
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeComparison());
    halves->addWidget(makeTabs());
    halves->setStretchFactor(0, 4);
    halves->setStretchFactor(1, 5);
    halves->setSizes({260, 325}); // charts and editors need the height more than the table, which scrolls
    column->addWidget(halves, 1);
    makeActions();
    takeTheme();
    connect(&m_context.document, &document::Document::changed, this, &PriceCategoriesPage::showCase);
    connect(m_choice, &items::SiteChoice::changed, this, &PriceCategoriesPage::showCase);
    connect(&m_run, &document::RunBase::finished, this, &PriceCategoriesPage::takeBill);
    showCase();
    makeEmpty();
}

/// Lies over the page while there is no consumer.
void PriceCategoriesPage::makeEmpty()
{
    auto* empty = new EmptyPage(
        {.name = QStringLiteral("no-consumer"),
         .title = tr("No consumer yet"),
         .text = tr("Import meter data (80020 messages, hourly tables), drop a file, or open a sample: the "
                    "bill under every price category appears here."),
         .buttons = EmptyPage::meterData(m_context)},
        this);
    empty->coverWhile(&EmptyPage::hasNoConsumer, m_context);
}

void PriceCategoriesPage::makeActions()
{
    m_copyTable = new QAction(tr("Copy Comparison"), this);
    m_copyTable->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(m_copyTable, &QAction::triggered, this, &PriceCategoriesPage::copy);
}

QList<QAction*> PriceCategoriesPage::pageActions() const
{
    return {m_copyTable};
}

void PriceCategoriesPage::takeTheme()
{
    for (charts::ChartFrame* chart : charts())
        chart->setTheme(m_context.theme);
}

items::Comparison PriceCategoriesPage::comparison() const
{
    items::Comparison what{m_billed, m_site, {}};
    if (const auto month = m_span->currentData(); month.isValid() && month.toInt() >= 0)
        what.month = static_cast<std::size_t>(month.toInt());
    what.days.span = m_brush;
    return what;
}

void PriceCategoriesPage::showCase()
{
    const auto& input = m_context.document.scenario().retail;
    m_site = m_choice->in(input->sites.size());
    m_consumer->setSite(m_site);
    showNames();
    showLoad();
    m_health->show(input, m_site);
    m_prices->setSite(m_site);
    m_prices->refresh();
    m_calendar->setSite(m_site);
    m_calendar->refresh();
    bill();
}

/// Thousands of names are put into the box only when they are others.
void PriceCategoriesPage::showNames()
{
    const auto& sites = m_context.document.scenario().retail->sites;
    QStringList names;
    for (const auto& site : sites)
        names << words::sampleText(site.name);
    if (names != m_names) {
        m_names = names;
        m_sites->clear();
        m_sites->addItems(m_names);
    }
    m_sites->setVisible(m_names.size() > 1);
    m_sites->setCurrentIndex(static_cast<int>(m_site));
}

void PriceCategoriesPage::bill()
{
    const auto input = m_context.document.scenario().retail;
    m_run.start([input, site = m_site](const Progress&) {
        return items::billedSite(input, site, imports::russianCalendar());
    });
    for (auto* table : {m_table, m_monthTable, m_billTable})
        table->setStale(m_run.isStale());
}

void PriceCategoriesPage::takeBill()
{
    m_billed = *m_run.result();
    for (auto* table : {m_table, m_monthTable, m_billTable})
        table->setStale(false);
    if (m_context.tell)
        m_context.tell(m_billed->findings);
    fillSpans();
    showSpan();
}

void PriceCategoriesPage::fillSpans()
{
    const auto chosen = m_span->currentText();
    const QSignalBlocker quiet(m_span);
    m_span->clear();
    if (!m_billed->has(m_site))
        return;
    const auto& months = m_billed->bill->sites[m_site].months;
    if (months.size() > 1)
        m_span->addItem(tr("Whole year %1").arg(m_billed->bill->sites[m_site].year.year), -1);
    for (std::size_t i = 0; i < months.size(); ++i)
        m_span->addItem(items::monthText(months[i].month), static_cast<int>(i));
    const int same = m_span->findText(chosen);
    m_span->setCurrentIndex(same >= 0 ? same : 0);
}

void PriceCategoriesPage::showSpan()
{
    const auto what = comparison();
    m_categories->show(what);
    m_months->show(m_billed, m_site);
    m_answer->show(what, breakEvenOf(what));
    showPlan(what);
    m_peakHours->show(what);
    m_loads->show(what);
    m_use->show(what);
    setLinkedText(*m_closed, closedOf(what));
    m_closed->setToolTip(closedInFull(what));
    m_closed->setAccessibleDescription(m_closed->toolTip());
    m_closed->setVisible(!m_closed->text().isEmpty());
    m_costs->setBars(costBarsOf(what));
    m_costs->setTitle(tr("Cost by price category, %1").arg(m_span->currentText()));
    m_costs->setSummary(m_answer->headline());
    for (charts::ChartFrame* chart :
         std::initializer_list<charts::ChartFrame*>{m_costs, m_strip, &m_peakHours->chart(), &m_use->chart()})
        chart->setSource(sourceLine(m_context.document));
    m_costs->setHeadingShown(false);
    if (what.valid())
        showBillOf(items::bestIn(what).value_or(0));
}

void PriceCategoriesPage::showBillOf(std::size_t category)
{
    const auto what = comparison();
    m_lines->show(what, category);
    m_billTitle->setText(what.month ? words::label(retail::categories.at(category)->label)
                                    : tr("Choose a month to see its bill line by line."));
}

void PriceCategoriesPage::explainCell(const QModelIndex& index)
{
    if (!index.isValid() || index.column() == 0)
        return;
    const auto derivation = m_categories->derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
    showBillOf(static_cast<std::size_t>(index.column() - 1));
    if (derivation)
        markFormingHours(derivation->key);
}

void PriceCategoriesPage::explainWhole(const QModelIndex& index)
{
    if (const auto derivation = m_months->derivation(index); derivation && m_context.explain)
        m_context.explain(*derivation);
}

/// Marks the hours that formed a capacity in the profile.
void PriceCategoriesPage::markFormingHours(std::string_view line)
{
    const auto what = comparison();
    const bool network = line == "network-capacity";
    if (!network && line != "capacity" && line != "demand-response")
        return;
    std::vector<std::int64_t> hours;
    for (std::size_t i = 0; i < what.bill().months.size(); ++i) {
        const auto& month = what.bill().months[i];
        const auto& capacity = network ? month.network : month.purchased;
        if (capacity && (!what.month || *what.month == i)) {
            const auto more = hoursOf(*capacity);
            hours.insert(hours.end(), more.begin(), more.end());
        }
    }
    m_loads->profile().markHours(hours, tr("Hours that formed the capacity"));
}

void PriceCategoriesPage::showExample()
{
    wait();
    const auto what = comparison();
    if (!what.valid())
        return;
    const auto best = items::bestIn(what);
    if (!best)
        return;
    m_table->setCurrentIndex(m_categories->index(m_categories->rowOf("total"), static_cast<int>(*best) + 1));
    explainCell(m_table->currentIndex());
}

namespace {

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<PriceCategoriesPage>(context, parent).release();
}

} // namespace

extern const PageEntry priceCategoriesPage;
const PageEntry priceCategoriesPage{.id = "price-categories",
                                    .title = QT_TRANSLATE_NOOP("Page", "Price categories"),
                                    .icon = "price-categories",
                                    .make = makePage};

} // namespace meritdesk::views
