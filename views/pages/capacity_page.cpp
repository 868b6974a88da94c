#include "views/pages/capacity_page.h"

#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "core/response/exact.h"
#include "items/capacity_answer.h"
#include "items/capacity_cells.h"
#include "items/capacity_curves.h"
#include "views/charts/capacity_chart.h"
#include "views/charts/capacity_depth_chart.h"
#include "views/charts/chart_messages.h"
#include "views/pages.h"
#include "views/pages/capacity/capacity_table_view.h"
#include "views/pages/capacity/demand_form.h"
#include "views/pages/capacity/reduction_bar.h"
#include "views/pages/capacity/zone_bar.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using charts::CapacityChart;
using charts::CapacityDepthChart;
using response::Mw;
using Of = items::CapacityEvidence::Of;

namespace {

constexpr int curveSteps = 60;  ///< of the fall by own volume
constexpr int behindLimit = 30; ///< percent of the limit that the line goes on

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<CapacityPage>(context, parent).release();
}

/// Own volume at which the limit is reached, MW; nothing where the others reach it.
Mw fullAt(const response::kom::Zone& zone)
{
    const auto cap = response::computed<Mw>(response::kom::capOf(zone));
    return std::max(Mw(), cap - zone.dr.others);
}

} // namespace

const PageEntry capacityPage{.id = "capacity",
                             .title = QT_TRANSLATE_NOOP("Page", "Capacity auction"),
                             .icon = "capacity",
                             .make = &makePage};

CapacityPage::CapacityPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_board(context.document)
    , m_content(new QWidget(this))
    , m_zones(new ZoneBar(m_board, m_content))
    , m_headline(label({}, "heading", m_content))
    , m_detail(label({}, "", m_content))
    , m_warnings(label({}, "caution", m_content))
    , m_chart(new CapacityChart(m_content))
    , m_reduction(new ReductionBar(m_board, context.theme, m_content))
    , m_tabs(new QTabWidget(m_content))
    , m_whole(new QSplitter(Qt::Vertical, m_content))
{
    m_chart->setTheme(context.theme);
    m_chart->setHeadingShown(false); // the page says it; copies and files keep it
    m_chart->setReading([this](int item) {
        return items::blockText(m_board, m_chart->curves().supply[static_cast<std::size_t>(item)].bid);
    });
    makeTabs();
    makeActions();
    layOut();
    connectParts();
    restoreView();
    take();
    cover();
}

CapacityPage::~CapacityPage()
{
    // The views look at the board, which is gone before Qt deletes the children.
    delete m_content;
}

void CapacityPage::connectParts()
{
    connect(&m_board, &items::CapacityBoard::changed, this, &CapacityPage::take);
    for (auto* text : {m_headline, m_detail})
        connect(text, &QLabel::linkActivated, this,
                [this](const QString& link) { explain(items::capacityLink(link)); });
    connect(m_chart, &CapacityChart::bidClicked, this, [this](int bid) {
        m_tabs->setCurrentIndex(Bids);
        m_bids->showRow(static_cast<std::size_t>(bid));
        explain({Of::PriceAfter});
    });
    connect(m_depthChart, &CapacityDepthChart::depthClicked, this, [this](int depth) {
        m_series->showRow(static_cast<std::size_t>(depth));
        explain({Of::DepthFall, static_cast<std::size_t>(depth)});
    });
    connect(m_bids, &CapacityTableView::pasted, this, &CapacityPage::pasteClipboard);
    for (auto* table : {m_bids, m_groups, m_series})
        connect(table, &CapacityTableView::removeAsked, this, &CapacityPage::removeRows);
    for (auto* chart : std::initializer_list<charts::ChartFrame*>{m_chart, m_depthChart})
        charts::tellOfFiles(*chart, m_context.tell);
    connect(m_whole, &QSplitter::splitterMoved, this, &CapacityPage::saveView);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        takeSeries();
        saveView();
    });
}

void CapacityPage::explain(const items::CapacityEvidence& evidence) const
{
    if (!m_context.explain)
        return;
    if (const auto derivation = items::derivationOf(m_board, evidence))
        m_context.explain(*derivation);
}

void CapacityPage::take()
{
    takeTexts();
    m_chart->setCurves(items::capacityCurves(m_board));
    takeSeries();
}

void CapacityPage::takeTexts()
{
    const auto answer = items::capacityAnswer(m_board, true);
    setLinkedText(*m_headline, answer.headline);
    setLinkedText(*m_detail, answer.detail);
    m_warnings->setText(answer.warnings);
    for (auto* text : {m_headline, m_detail, m_warnings})
        text->setVisible(!text->text().isEmpty());
    const auto plain = items::capacityAnswer(m_board, false);
    m_chart->setSummary(plain.headline);
    const auto source = sourceLine(m_context.document);
    m_chart->setSource(source);
    m_depthChart->setSource(source);
}

/// The fine line costs sixty clearings: made only where it is seen.
void CapacityPage::takeSeries()
{
    if (m_tabs->currentIndex() == Series)
        drawSeries();
}

void CapacityPage::drawSeries()
{
    if (!m_board.valid())
        return;
    const auto& [zone, faults, result] = m_board.shown();
    const auto full = fullAt(zone);
    charts::DepthCurve curve{.own = zone.dr.own.toDouble(), .full = full.toDouble()};
    auto most = response::computed<Mw>(response::kom::capOf(zone));
    most = Mw::fromMantissa(most.mantissa() + most.mantissa() * behindLimit / 100);
    for (const auto depth : zone.depths)
        most = std::max(most, depth);
    most = std::max(most, zone.dr.own);
    const auto falls = m_board.fallsUpTo(most, curveSteps);
    for (std::size_t step = 0; step < falls.size(); ++step) {
        curve.volumes.push_back(most.toDouble() * static_cast<double>(step) / curveSteps);
        curve.falls.push_back(falls[step].toDouble());
    }
    for (std::size_t at = 0; at < zone.depths.size(); ++at) {
        curve.depths.push_back(zone.depths[at].toDouble());
        curve.depthFalls.push_back(result.series[at].delta.toDouble());
    }
    curve.ownFall = result.delta().toDouble();
    //: In a chart: %1 the own volume at which the limit is reached
    curve.fullText = tr("limit reached at %1 MW").arg(items::capacityVolumeText(full.fraction()));
    m_depthChart->setCurve(curve);
}

void CapacityPage::zoomToCrossing()
{
    m_chart->zoomToCrossing();
}

/// For the last row of a class: the chart alone, in large type.
void CapacityPage::enlargeChart(bool large)
{
    m_chart->setPresentation(large);
    m_tabs->setVisible(!large);
}

QVariantMap CapacityPage::moment() const
{
    return {{QStringLiteral("zone"), static_cast<int>(m_board.zone())},
            {QStringLiteral("large"), m_chart->presentation()}};
}

void CapacityPage::resume(const QVariantMap& moment)
{
    m_board.showZone(static_cast<std::size_t>(std::max(0, moment.value(QStringLiteral("zone")).toInt())));
    for (auto* each : m_actions)
        if (each->isCheckable())
            each->setChecked(moment.value(QStringLiteral("large")).toBool());
}

void CapacityPage::showExample()
{
    if (!m_board.valid())
        return;
    explain({Of::Fall});
}

void CapacityPage::saveView() const
{
    if (!m_context.settings)
        return;
    m_context.settings->setValue(QStringLiteral("capacity/whole"), m_whole->saveState());
    m_context.settings->setValue(QStringLiteral("capacity/tab"), m_tabs->currentIndex());
}

void CapacityPage::restoreView()
{
    if (!m_context.settings)
        return;
    m_whole->restoreState(m_context.settings->value(QStringLiteral("capacity/whole")).toByteArray());
    m_tabs->setCurrentIndex(std::clamp(m_context.settings->value(QStringLiteral("capacity/tab")).toInt(), 0,
                                       m_tabs->count() - 1));
}

} // namespace meritdesk::views
