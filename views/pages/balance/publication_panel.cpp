#include "views/pages/balance/publication_panel.h"

#include <QVBoxLayout>

#include <memory>

#include "items/balance_cells.h"
#include "items/balance_tables.h"
#include "items/table_export.h"
#include "views/pages/balance/panels.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int reasonColumn = 6;

PanelView* makePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PublicationPanel>(board, context, parent).release();
}

} // namespace

const BalancePanel balancePublication{.id = "publication",
                                      //: When prices are published
                                      .title = QT_TRANSLATE_NOOP("BalancePanel", "Publication"),
                                      .make = &makePanel};

PublicationPanel::PublicationPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_sentence(label({}, "", this))
    , m_days(new BalanceTableView(board, &items::publicationTable, tr("Publication of the prices"), context,
                                  this))
{
    setObjectName(QStringLiteral("publication"));
    m_days->stretch(reasonColumn);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sentence);
    column->addWidget(m_days, 1);
    connect(&board, &items::BalanceBoard::computed, this, &PublicationPanel::take);
    connect(&board, &items::BalanceBoard::lookChanged, this, &PublicationPanel::take);
    take();
}

void PublicationPanel::take()
{
    QStringList sentences{tr("The prices of a day are published on the second working day after it, by 16:30 "
                             "Estonian time.")};
    if (m_board.valid() && m_board.settled().settlement->publication.empty())
        sentences = QStringList{tr("The rule that settles is not an Estonian one: it sets no days of "
                                   "publication here.")};
    else if (m_board.valid())
        for (const auto& month : m_board.settled().settlement->months)
            if (month.finalDay && (!m_board.look().month || month.month == *m_board.look().month))
                //: %1 a month, %2 a day
                sentences << tr("The final statement of %1 comes on %2.")
                                 .arg(items::balanceMonthText(month.month), items::dayText(*month.finalDay));
    m_sentence->setText(sentences.join(QLatin1Char(' ')));
}

std::vector<exports::Table> PublicationPanel::tables() const
{
    return {items::tableOf(m_days->table(), m_days->accessibleName())};
}

} // namespace meritdesk::views
