#include "views/pages/plan/sensitivity_view.h"

#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <cmath>

#include "core/retail/category.h"
#include "core/retail/sensitivity/axes.h"
#include "formats/words/words.h"
#include "items/plan_tables.h"
#include "items/plan_text.h"
#include "views/pages/plan/plan_pictures.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int listShare = 330;
constexpr int chartShare = 560;
constexpr int tableShare = 300;

} // namespace

SensitivityView::SensitivityView(items::PlanBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_axes(new QListWidget(this))
    , m_summary(label({}, "muted", this))
    , m_chart(new charts::SensitivityChart(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->addWidget(m_summary);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    m_axes->setAccessibleName(tr("What changes"));
    m_axes->setWordWrap(true);
    m_axes->setTextElideMode(Qt::ElideNone);
    m_axes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_axes->setSpacing(2);
    auto soft = m_axes->palette();
    soft.setColor(QPalette::Highlight, theme.accentSoft);
    soft.setColor(QPalette::HighlightedText, theme.text);
    m_axes->setPalette(soft);
    parts->addWidget(m_axes);
    parts->addWidget(m_chart);
    parts->addWidget(makeTables(theme));
    parts->setSizes({listShare, chartShare, tableShare});
    column->addWidget(parts, 1);
    m_chart->setTheme(theme);
    m_chart->setHeadingShown(false);
    for (const auto* axis : retail::sensitivity::axes)
        m_axes->addItem(words::label(axis->title));
    m_axes->setCurrentRow(static_cast<int>(m_board.axis()));
    connect(m_axes, &QListWidget::currentRowChanged, this,
            [this](int row) { m_board.chooseAxis(static_cast<std::size_t>(row)); });
    connect(m_chart, &charts::SensitivityChart::pointClicked, this, &SensitivityView::explainPoint);
    connect(&m_board, &items::PlanBoard::changed, this, &SensitivityView::take);
    take();
}

QWidget* SensitivityView::makeTables(const Theme& theme)
{
    auto* tables = new QSplitter(Qt::Vertical, this);
    tables->setChildrenCollapsible(false);
    m_stretches = new PlanView(m_board, &items::stretchesTable, theme, tables);
    m_costs = new PlanView(m_board, &items::sensitivityTable, theme, tables);
    m_stretches->setAccessibleName(tr("Where the best choice changes"));
    m_costs->setAccessibleName(tr("Cost of every category"));
    for (auto* view : {m_stretches, m_costs}) {
        tables->addWidget(view);
        connect(view, &PlanView::explained, this, &SensitivityView::explained);
    }
    return tables;
}

void SensitivityView::takeAnswers()
{
    const auto* outlook = m_board.outlook();
    for (std::size_t i = 0; i < retail::sensitivity::axes.size(); ++i) {
        const auto title = words::label(retail::sensitivity::axes.at(i)->title);
        const auto answer = outlook && i < outlook->curves.size() ? items::curveText(outlook->curves[i])
                            : m_board.isLookingAhead()            ? tr("Computing…")
                                                                  : QString();
        auto* item = m_axes->item(static_cast<int>(i));
        item->setText(answer.isEmpty() ? title : QStringLiteral("%1\n%2").arg(title, answer));
        item->setToolTip(words::label(retail::sensitivity::axes.at(i)->summary));
    }
}

void SensitivityView::take()
{
    takeAnswers();
    {
        const QSignalBlocker quiet(m_axes);
        m_axes->setCurrentRow(static_cast<int>(m_board.axis()));
    }
    const auto* axis = retail::sensitivity::axes.at(m_board.axis());
    m_chart->setTitle(words::label(axis->title));
    const auto* outlook = m_board.outlook();
    const bool made = outlook != nullptr && m_board.axis() < outlook->curves.size();
    const auto power = made ? items::powerText(m_board, outlook->curves[m_board.axis()]) : QString();
    QStringList sentences{words::label(axis->summary), power};
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(QLatin1Char(' ')));
    m_chart->setSummary(made ? items::curveText(outlook->curves[m_board.axis()]) : QString());
    m_chart->setCurves(sensitivityOf(m_board));
}

void SensitivityView::explainPoint(double change, int line)
{
    const auto* category = categoryOfLine(m_board, line);
    if (!category)
        return;
    const auto derivation =
        items::derivationOf(m_board, {.of = items::PlanEvidence::Of::Point,
                                      .key = std::string(category->id),
                                      .axis = m_board.axis(),
                                      .change = static_cast<int>(std::lround(change * 10))});
    if (derivation)
        emit explained(*derivation);
}

} // namespace meritdesk::views
