#include "views/pages/plan_page.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/retail/forecast/methods.h"
#include "core/retail/sensitivity/axes.h"
#include "formats/words/sample_text.h"
#include "items/plan_tables.h"
#include "items/plan_text.h"
#include "views/charts/chart_messages.h"
#include "views/pages.h"
#include "views/pages/plan/plan_pictures.h"
#include "views/parts/empty_page.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr int tableShare = 190;
constexpr int tabsShare = 420;

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<PlanPage>(context, parent).release();
}

} // namespace

const PageEntry planPage{
    .id = "plan", .title = QT_TRANSLATE_NOOP("Page", "Plan and forecast"), .icon = "plan", .make = &makePage};

PlanPage::PlanPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_choice(m_context.site ? m_context.site : &m_ownChoice)
    , m_board(m_context.document, *m_choice)
    , m_content(new QWidget(this))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 12, 16, 12);
    whole->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeHead());
    column->addWidget(m_answer);
    column->addWidget(m_lacking);
    m_methods = new PlanView(m_board, &items::methodsTable, m_context.theme, this);
    m_methods->setAccessibleName(tr("Methods"));
    m_methods->makeSortable();
    makeTabs();
    auto* halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_methods);
    halves->addWidget(m_tabs);
    halves->setStretchFactor(1, 1);
    halves->setSizes({tableShare, tabsShare});
    column->addWidget(halves, 1);
    makeActions();
    connectParts();
    take();
    makeEmpty();
}

PlanPage::~PlanPage()
{
    // The views look at the board, which is gone before Qt deletes the children.
    delete m_content;
}

/// Lies over the page while there is no consumer or no month of prices.
void PlanPage::makeEmpty()
{
    auto* empty = new EmptyPage(
        {.name = QStringLiteral("no-plan"),
         .title = tr("No consumer to plan for yet"),
         .text =
             tr("With hourly meter data and a price sheet, this page plans the past as it would have been "
                "planned the day before, counts what every method's errors would have cost in categories "
                "5 and 6, and shows how the best choice changes with the load."),
         .buttons = EmptyPage::meterData(m_context)},
        this);
    empty->coverWhile(
        [](const scenario::Scenario& scenario) {
            return EmptyPage::hasNoConsumer(scenario) || scenario.retail->months.empty();
        },
        m_context);
}

QWidget* PlanPage::makeHead()
{
    auto* head = new QWidget(m_content);
    auto* row = new FlowRow(head);
    m_title = label({}, "heading", head);
    m_title->setWordWrap(false);
    m_sites = new QComboBox(head);
    m_sites->setAccessibleName(tr("Consumer"));
    m_inForce = label({}, "muted", head);
    m_inForce->setWordWrap(false);
    m_use = new QPushButton(tr("Use This Plan"), head);
    setRole(m_use, "primary");
    m_use->setToolTip(tr("Makes the plan of the method in view the consumer's plan for categories 5 and 6"));
    row->addWidget(m_title);
    row->addWidget(m_sites);
    row->addSpring();
    row->addTogether({m_inForce, m_use});
    m_answer = label({}, "", m_content);
    m_lacking = label({}, "muted", m_content);
    return head;
}

void PlanPage::makeTabs()
{
    m_tabs = new QTabWidget(m_content);
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(pageTabs);
    m_tabs->setAccessibleName(tr("What the plans come to"));
    m_span = new SpanView(m_board, m_context.theme, m_tabs);
    m_span->chart().setTitle(tr("Plan and fact")); // until there are days to name
    m_span->sentence().setAccessibleName(m_span->chart().title());
    m_weekdays = new charts::TypicalDaysChart(m_tabs);
    m_weekdays->setTheme(m_context.theme);
    m_weekdays->setTitle(tr("Weekday profiles"));
    m_weekdays->setHeadingShown(false);
    m_worst = new PlanView(m_board, &items::worstHoursTable, m_context.theme, m_tabs);
    m_worst->setAccessibleName(tr("Worst hours"));
    m_worst->makeSortable();
    m_band = new BandView(m_board, m_context.theme, m_tabs);
    m_sensitivity = new SensitivityView(m_board, m_context.theme, m_tabs);
    m_tabs->addTab(m_span, tr("Plan and fact"));
    m_tabs->addTab(m_weekdays, m_weekdays->title());
    m_tabs->addTab(m_worst, m_worst->accessibleName());
    m_tabs->addTab(m_band, tr("Range of 5 and 6"));
    m_tabs->addTab(m_sensitivity, tr("Sensitivity"));
}

void PlanPage::makeActions()
{
    auto* use = new QAction(m_use->text(), this);
    use->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    use->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    use->setToolTip(m_use->toolTip());
    use->setPriority(QAction::LowPriority); // the page has a button
    connect(use, &QAction::triggered, this, [this] { m_board.adopt(); });
    QWidget::addAction(use);
    m_actions << use;
}

void PlanPage::connectParts()
{
    connect(&m_board, &items::PlanBoard::changed, this, &PlanPage::take);
    connect(&m_context.document, &document::Document::changed, this, &PlanPage::take);
    connect(m_use, &QPushButton::clicked, this, [this] { m_board.adopt(); });
    connect(m_sites, &QComboBox::activated, this,
            [this](int site) { m_choice->choose(static_cast<std::size_t>(site)); });
    if (m_context.tell)
        connect(&m_board, &items::PlanBoard::refused, this, m_context.tell);
    for (auto* view : {m_methods, m_worst})
        connect(view, &PlanView::explained, this, &PlanPage::explain);
    connect(m_span, &SpanView::explained, this, &PlanPage::explain);
    connect(m_band, &BandView::explained, this, &PlanPage::explain);
    connect(m_sensitivity, &SensitivityView::explained, this, &PlanPage::explain);
    connect(m_methods, &PlanView::rowChosen, this,
            [this](int row) { m_board.chooseMethod(static_cast<std::size_t>(row)); });
    connect(m_worst, &PlanView::rowChosen, this, [this](int row) {
        m_span->showDay(m_worst->table().evidence(m_worst->table().index(row, 3)).day);
    });
    for (auto* chart : charts())
        charts::tellOfFiles(*chart, m_context.tell);
}

void PlanPage::explain(const Derivation& derivation) const
{
    if (m_context.explain)
        m_context.explain(derivation);
}

void PlanPage::fillSites()
{
    const auto& sites = m_context.document.scenario().retail->sites;
    m_sites->clear();
    for (const auto& site : sites)
        m_sites->addItem(words::sampleText(site.name));
    const auto chosen = m_choice->in(sites.size());
    m_sites->setCurrentIndex(static_cast<int>(chosen));
    m_sites->setVisible(sites.size() > 1);
    m_title->setVisible(sites.size() == 1);
    m_title->setText(sites.empty() ? QString() : words::sampleText(sites[chosen].name));
}

void PlanPage::take()
{
    fillSites();
    const auto& study = m_board.study();
    const auto answer = items::bestMethodText(m_board);
    m_answer->setText(!answer.isEmpty() ? answer : m_board.isStale() ? tr("Planning the past…") : QString());
    m_answer->setVisible(!m_answer->text().isEmpty());
    m_methods->showRow(static_cast<int>(m_board.method()));
    m_lacking->setText(items::lackingText(m_board));
    m_lacking->setVisible(!m_lacking->text().isEmpty());
    m_inForce->setText(items::planInForceText(m_board));
    const bool usable = study.valid() && !m_board.isStale() && !m_board.isAdopted();
    m_use->setEnabled(usable);
    m_actions.front()->setEnabled(usable);
    m_weekdays->setCurves(weekdayCurvesOf(m_board));
    for (auto* chart : charts())
        chart->setSource(sourceLine(m_context.document));
    tellOnce();
}

/// What a study found is told when it lands, not with every click.
void PlanPage::tellOnce()
{
    const auto* study = &m_board.study();
    if (m_toldOf == study)
        return;
    m_toldOf = study;
    if (m_context.tell && !study->findings.empty())
        m_context.tell(study->findings);
}

QVariantMap PlanPage::moment() const
{
    return {{QStringLiteral("tab"), m_tabs->currentIndex()},
            {QStringLiteral("method"), static_cast<int>(m_board.method())},
            {QStringLiteral("axis"), static_cast<int>(m_board.axis())}};
}

void PlanPage::resume(const QVariantMap& moment)
{
    m_tabs->setCurrentIndex(moment.value(QStringLiteral("tab")).toInt());
    m_sensitivity->list().setCurrentRow(moment.value(QStringLiteral("axis")).toInt());
}

void PlanPage::showExample()
{
    m_board.finish();
    if (m_board.study().valid())
        m_methods->showCell(static_cast<int>(m_board.method()), 1);
}

} // namespace meritdesk::views
