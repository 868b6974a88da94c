#include "views/pages/lab/lab_chart_panel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

#include "items/lab_evidence.h"
#include "items/lab_text.h"
#include "views/charts/chart_messages.h"
#include "views/pages/lab/panels.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using items::LabMeasure;
using Of = items::LabEvidence::Of;

namespace {

constexpr int widestChoice = 260;
constexpr std::size_t mostBidders = 200; ///< in the list
constexpr std::array<std::size_t, 8> colourPlaces{0, 3, 2, 4, 5, 6, 7, 1};
constexpr double percent = 100;
constexpr std::array everyMeasure{LabMeasure::Price, LabMeasure::Paid, LabMeasure::Efficiency,
                                  LabMeasure::Dispersion};

template <LabChartPanel::Shows Which>
PanelView* makeChartPanel(items::LabBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<LabChartPanel>(board, Which, context, parent).release();
}

charts::LabLines drawn(const items::LabCurves& curves)
{
    charts::LabLines made{.title = curves.title,
                          .xTitle = curves.xTitle,
                          .yTitle = curves.yTitle,
                          .x = curves.x,
                          .percent = curves.share};
    for (const auto& curve : curves.curves) {
        charts::LabLine line{.name = curve.name,
                             .colour = colourPlaces.at(curve.format % colourPlaces.size()),
                             .theory = curve.theory,
                             .mean = curve.mean,
                             .low = curve.low,
                             .high = curve.high};
        if (curves.share)
            for (auto* values : {&line.mean, &line.low, &line.high})
                for (double& value : *values)
                    value = std::clamp(value, 0.0, 1.0) * percent; // a band may reach beyond
        made.lines.push_back(std::move(line));
    }
    return made;
}

Of evidenceOf(LabMeasure measure)
{
    switch (measure) {
    case LabMeasure::Paid:
        return Of::Paid;
    case LabMeasure::Efficiency:
        return Of::Efficiency;
    case LabMeasure::Dispersion:
        return Of::Dispersion;
    default:
        return Of::Price;
    }
}

} // namespace

const LabPanel labRoundsPanel{.id = "rounds",
                              .title = QT_TRANSLATE_NOOP("LabPanel", "Rounds"),
                              .make = &makeChartPanel<LabChartPanel::Shows::Rounds>};
const LabPanel labBidsPanel{.id = "bids",
                            .title = QT_TRANSLATE_NOOP("LabPanel", "Bids"),
                            .make = &makeChartPanel<LabChartPanel::Shows::Bids>};

LabChartPanel::LabChartPanel(items::LabBoard& board, Shows shows, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_shows(shows)
    , m_learners(addChoice(tr("Learner")))
    , m_measures(addChoice(tr("What is drawn")))
    , m_bidders(addChoice(tr("Bidder")))
    , m_chart(new charts::LabChart(this))
    , m_note(label({}, "muted", this))
{
    const bool rounds = shows == Shows::Rounds;
    setObjectName(rounds ? QStringLiteral("rounds") : QStringLiteral("bids"));
    m_chart->setTheme(context.theme);
    m_chart->setHeadingShown(false);
    m_chart->setTitle(rounds ? tr("Rounds") : tr("Bids"));
    m_chart->setSource(sourceLine(context.document));
    charts::tellOfFiles(*m_chart, context.tell);
    for (const auto measure : everyMeasure)
        m_measures->addItem(items::labMeasureName(measure));
    auto* row = new QHBoxLayout;
    for (auto* box : {m_learners, m_measures, m_bidders})
        row->addWidget(box);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_chart, 1);
    column->addWidget(m_note);
    connectParts();
    take();
}

QComboBox* LabChartPanel::addChoice(const QString& name)
{
    auto* box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setMaximumWidth(widestChoice);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

void LabChartPanel::connectParts()
{
    connect(&m_board, &items::LabBoard::computed, this, &LabChartPanel::take);
    connect(&m_board, &items::LabBoard::changed, this, &LabChartPanel::take);
    connect(&m_board, &items::LabBoard::lookChanged, this, &LabChartPanel::take);
    connect(m_learners, &QComboBox::activated, this,
            [this](int at) { m_board.showLearner(static_cast<std::size_t>(at)); });
    connect(m_measures, &QComboBox::activated, this,
            [this](int at) { m_board.showMeasure(everyMeasure.at(static_cast<std::size_t>(at))); });
    connect(m_bidders, &QComboBox::activated, this, [this](int at) {
        const auto number = m_bidders->itemData(at).toInt();
        m_board.showBidder(number < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(number)));
    });
    connect(m_chart, &charts::LabChart::placeChosen, this,
            [this](int /*item*/, std::size_t line) { explain(line); });
}

void LabChartPanel::take()
{
    fillChoices();
    const bool rounds = m_shows == Shows::Rounds;
    m_curves = rounds ? items::labRounds(m_board) : items::labBids(m_board);
    m_chart->setLines(drawn(m_curves));
    m_chart->setSummary(items::labAnswer(m_board.result(), false).headline);
    const bool valid = m_board.valid();
    m_chart->setVisible(valid);
    m_learners->setVisible(valid);
    m_measures->setVisible(valid && rounds);
    m_bidders->setVisible(valid && !rounds && items::labBidsAreOfBidders(m_board.result()));
    m_note->setText(!valid   ? tr("No runs yet: run the experiment (F9).")
                    : rounds ? tr("Mean over seeds with its 95 % band; dashed, the closed form.")
                             : items::labBidsNote(m_board.result()));
    m_chart->setEnabled(!m_board.isOutdated()); // greyed until the newer settings are played
}

void LabChartPanel::fillChoices()
{
    m_learners->clear();
    for (const auto* learner : m_board.result().experiment.learners)
        m_learners->addItem(items::labLearnerName(*learner));
    m_learners->setCurrentIndex(static_cast<int>(m_board.learner()));
    m_measures->setCurrentIndex(static_cast<int>(
        std::find(everyMeasure.begin(), everyMeasure.end(), m_board.measure()) - everyMeasure.begin()));
    m_bidders->clear();
    if (!m_board.valid())
        return;
    if (m_board.result().experiment.model)
        m_bidders->addItem(tr("All bidders"), -1);
    const auto& names = m_board.result().runs.bidders;
    for (std::size_t at = 0; at < std::min(names.size(), mostBidders); ++at)
        m_bidders->addItem(tr("Bidder %1").arg(QString::fromStdString(names[at])), static_cast<int>(at));
    m_bidders->setCurrentIndex(
        std::max(0, m_bidders->findData(m_board.bidder() ? static_cast<int>(*m_board.bidder()) : -1)));
}

/// The figure over all rounds of the line's format and the learner in view; of a line of theory, its price.
void LabChartPanel::explain(std::size_t line)
{
    if (line >= m_curves.curves.size())
        return;
    const auto& curve = m_curves.curves[line];
    const auto& result = m_board.result();
    const auto measure = m_shows == Shows::Bids ? LabMeasure::Price : m_board.measure();
    const auto cell = curve.format * result.experiment.learners.size() + m_board.learner();
    const auto derivation =
        items::derivationOf(result, {curve.theory ? Of::Theory : evidenceOf(measure), cell});
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void LabChartPanel::showExample()
{
    if (m_board.valid())
        m_chart->point(m_chart->itemCount() / 2);
}

} // namespace meritdesk::views
