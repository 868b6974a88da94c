#include "views/pages/plan/band_view.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "items/plan_tables.h"
#include "items/plan_text.h"
#include "views/pages/plan/plan_pictures.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int chartShare = 420;
constexpr int tableShare = 760;

} // namespace

BandView::BandView(items::PlanBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_sentence(label({}, "", this))
    , m_chart(new charts::BandChart(this))
    , m_view(new PlanView(board, &items::bandTable, theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->addWidget(m_sentence);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_chart);
    halves->addWidget(m_view);
    halves->setSizes({chartShare, tableShare});
    column->addWidget(halves, 1);
    m_chart->setTheme(theme);
    m_chart->setHeadingShown(false);
    m_view->setAccessibleName(tr("Range of categories 5 and 6"));
    m_chart->setTitle(m_view->accessibleName());
    connect(m_view, &PlanView::explained, this, &BandView::explained);
    connect(m_sentence, &QLabel::linkActivated, this, [this] {
        if (const auto share = items::derivationOf(m_board, {.of = items::PlanEvidence::Of::Share}))
            emit explained(*share);
    });
    connect(&board, &items::PlanBoard::changed, this, &BandView::take);
    take();
}

void BandView::take()
{
    const auto text = items::bandText(m_board);
    const auto* outlook = m_board.outlook();
    const bool drawn = outlook && outlook->band;
    const bool compared = drawn && outlook->band->best;
    m_sentence->setText(
        compared ? QStringLiteral("<a href=\"share\" style=\"text-decoration:none\">%1</a>").arg(text)
                 : text);
    m_sentence->setAccessibleDescription(text);
    m_chart->setSummary(text);
    m_chart->setBars(bandBarsOf(m_board));
    m_chart->setVisible(drawn);
    m_view->setVisible(drawn);
}

} // namespace meritdesk::views
