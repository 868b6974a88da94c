#include "views/pages/plan/band_view.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "items/plan_tables.h"
#include "items/plan_text.h"
#include "views/pages/plan/plan_pictures.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int chartShare = 270;
constexpr int tableShare = 620;

} // namespace

BandView::BandView(items::PlanBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_sentence(label({}, "", this))
    , m_single(new charts::BandChart(this))
    , m_twoRate(new charts::BandChart(this))
    , m_view(new PlanView(board, &items::bandTable, theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 4);
    column->addWidget(m_sentence);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    for (auto* chart : {m_single, m_twoRate}) {
        halves->addWidget(chart);
        chart->setTheme(theme);
        chart->setHeadingShown(false);
    }
    halves->addWidget(m_view);
    halves->setSizes({chartShare, chartShare, tableShare});
    column->addWidget(halves, 1);
    m_view->setAccessibleName(tr("Range of categories 5 and 6"));
    m_single->setTitle(tr("Categories 3 and 5"));
    m_twoRate->setTitle(tr("Categories 4 and 6"));
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
    const bool drawn = outlook != nullptr && outlook->band;
    const bool compared = drawn && outlook->band->best != nullptr;
    auto sentences = items::bandSentences(m_board);
    if (compared) // the share is a number: it explains itself
        sentences.front() =
            QStringLiteral("<a href=\"share\" style=\"text-decoration:none\">%1</a>").arg(sentences.front());
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
    m_sentence->setAccessibleDescription(text);
    for (const auto variant : {retail::Variant::Single, retail::Variant::TwoRate}) {
        chart(variant).setSummary(text);
        chart(variant).setBars(bandBarsOf(m_board, variant));
        chart(variant).setVisible(drawn && !chart(variant).bars().empty());
    }
    m_view->setVisible(drawn);
}

} // namespace meritdesk::views
