#include "views/pages/balance/insight_regimes_panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

#include "formats/words/words.h"
#include "items/balance_insight_cells.h"
#include "views/pages/balance/panels.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::InsightSource;
using items::RegimeInsight;

namespace {

constexpr int totalColumn = 3;

items::Insight<RegimeInsight>::Work workOf(bool mayFill)
{
    return [mayFill](const InsightSource& source, const Progress& progress) {
        return regimeInsight(source, mayFill, progress);
    };
}

double eurosOf(const Integer& cents)
{
    return Fraction(cents, Integer(100)).convert_to<double>();
}

/// Money as the chart counts it: above zero received.
QString received(const Integer& cents)
{
    return items::insightCents(Integer(-cents)).cell.shown;
}

/// The difference to what was settled stands in the table: beside so many bars it finds no room.
charts::RegimeBar barOf(const balance::insight::Alternative& row, bool baseline)
{
    const auto& money = *row.money;
    return {.name = words::label(row.title),
            .sold = -eurosOf(money.sold),
            .bought = eurosOf(money.bought),
            .fees = -eurosOf(money.fees),
            .total = received(money.total()),
            .difference = {},
            .baseline = baseline};
}

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<InsightRegimesPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balanceInsightRegimes{
    .id = "regimes", .title = QT_TRANSLATE_NOOP("BalancePanel", "Regimes"), .make = &makePanel};

InsightRegimesPanel::InsightRegimesPanel(items::BalanceBoard& board, const PageContext& context,
                                         QWidget* parent)
    : InsightPanel(board, context, parent)
    , m_insight(board, workOf(true))
    , m_filling(new QCheckBox(tr("Fill what a rule lacks"), this))
    , m_tabs(new QTabWidget(this))
    , m_chart(new charts::RegimeBars(this))
    , m_rules(addTable(tr("The same data under other rules"), 5))
    , m_resolution(addTable(tr("Quarters against hours")))
    , m_sentence(label({}, "muted", this))
{
    setObjectName(QStringLiteral("regimes"));
    m_filling->setChecked(true);
    m_filling->setToolTip(tr("Fills the series that a rule lacks, and names what stands in"));
    m_chart->setTheme(context.theme);
    m_chart->setTitle(tr("The same data under other rules"));
    m_chart->setSummary(
        tr("Energy sold, energy bought and fees; below zero the party pays. Rules that lack data have no "
           "bar."));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("The same data under other rules"));
    m_tabs->addTab(m_rules, tr("Table"));
    m_tabs->addTab(makeBars(), tr("Bars"));
    m_tabs->addTab(makeResolution(), tr("Quarters and hours"));
    m_tabs->setCornerWidget(m_filling);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_tabs, 1);
    connect(m_filling, &QCheckBox::toggled, this, [this](bool on) { m_insight.setWork(workOf(on)); });
    connect(m_chart, &charts::RegimeBars::regimeClicked, this, &InsightRegimesPanel::chooseBar);
    follow(m_insight);
}

/// Many rows scroll: each keeps room for its name.
QWidget* InsightRegimesPanel::makeBars()
{
    auto* room = new QScrollArea(this);
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setWidget(m_chart);
    room->setFocusPolicy(Qt::NoFocus); // the chart has the keys
    return room;
}

QWidget* InsightRegimesPanel::makeResolution()
{
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_resolution, 1);
    return whole;
}

void InsightRegimesPanel::take()
{
    const auto& answer = m_insight.answer();
    m_rules->show(alternativesTable(answer));
    m_resolution->show(resolutionTable(answer));
    m_resolution->setVisible(m_resolution->table().rowCount() > 0);
    m_sentence->setText(answer ? resolutionSentence(*answer) : QString());
    draw();
}

void InsightRegimesPanel::draw()
{
    const auto& answer = m_insight.answer();
    std::vector<charts::RegimeBar> bars;
    m_rowOfBar.clear();
    if (answer && !answer->rows.empty()) {
        for (std::size_t at = 0; at < answer->rows.size(); ++at) {
            if (!answer->rows[at].money || items::isBesideEnergy(answer->rows[at]))
                continue;
            bars.push_back(barOf(answer->rows[at], at == 0));
            m_rowOfBar.push_back(static_cast<int>(at));
        }
    }
    m_chart->setBars(bars);
    m_chart->setMinimumHeight(m_chart->roomyHeight());
}

void InsightRegimesPanel::chooseBar(int bar)
{
    if (bar >= 0 && static_cast<std::size_t>(bar) < m_rowOfBar.size())
        m_rules->choose(m_rowOfBar[static_cast<std::size_t>(bar)], totalColumn);
}

QVariantMap InsightRegimesPanel::moment() const
{
    return {{QStringLiteral("fill"), m_filling->isChecked()},
            {QStringLiteral("tab"), m_tabs->currentIndex()}};
}

void InsightRegimesPanel::resume(const QVariantMap& moment)
{
    m_filling->setChecked(moment.value(QStringLiteral("fill"), true).toBool());
    m_tabs->setCurrentIndex(moment.value(QStringLiteral("tab")).toInt());
}

void InsightRegimesPanel::showExample()
{
    finish();
    m_rules->choose(0, totalColumn);
}

} // namespace meritdesk::views
