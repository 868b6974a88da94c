#include "views/pages/class/round_panel.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/auction/rules.h"
#include "core/scenario/class_edits.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/class_cells.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using classroom::Stage;

namespace {

constexpr double buttonLines = 2.2; ///< height of a button in lines of text

} // namespace

RoundPanel::RoundPanel(items::ClassBoard& board, QWidget* parent)
    : QFrame(parent)
    , m_board(board)
    , m_model(board)
    , m_title(label({}, "muted", this))
    , m_headline(label({}, "title", this))
    , m_state(label({}, "heading", this))
    , m_handIn(addButton(tr("Hand In…"), tr("Pass the screen around: everybody types a sheet unseen")))
    , m_close(addButton(tr("Close Round"), tr("No more sheets; the computers hand in")))
    , m_reveal(
          addButton(tr("Reveal Step by Step"), tr("Plays the clearing; the standings follow at its end")))
    , m_next(addButton(tr("Next Round"), tr("Opens the next round")))
    , m_seats(new QTableView(this))
{
    setRole(this, "card");
    m_seats->setModel(&m_model);
    m_seats->setAccessibleName(tr("Seats"));
    m_seats->verticalHeader()->hide();
    m_seats->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_seats->setTabKeyNavigation(false);
    m_seats->setShowGrid(false);
    m_seats->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_seats->horizontalHeader()->setSectionResizeMode(items::SeatModel::Name, QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    for (auto* part : {m_title, m_headline, m_state})
        column->addWidget(part);
    for (auto* button : {m_handIn, m_close, m_reveal, m_next})
        column->addWidget(button);
    column->addWidget(m_seats, 1);
    connect(&board, &items::ClassBoard::changed, this, &RoundPanel::take);
    connect(m_handIn, &QPushButton::clicked, this, &RoundPanel::handInAsked);
    connect(m_reveal, &QPushButton::clicked, this, &RoundPanel::revealAsked);
    connect(m_close, &QPushButton::clicked, this, [this] { m_board.apply(scenario::closeRound()); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_board.apply(scenario::openNextRound()); });
    take();
}

/// Large enough for a finger and for the last row of a room; grows with the font.
QPushButton* RoundPanel::addButton(const QString& text, const QString& hint)
{
    auto* button = new QPushButton(text, this);
    button->setToolTip(hint);
    button->setMinimumHeight(static_cast<int>(button->fontMetrics().height() * buttonLines));
    return button;
}

QString RoundPanel::stateText() const
{
    const auto& room = m_board.room();
    if (room.rounds.empty())
        return {};
    const auto& round = room.rounds.back();
    if (round.stage == Stage::Closed)
        return tr("Closed: nobody knows the result yet.");
    if (round.stage == Stage::Revealed)
        return tr("Revealed.");
    const auto people =
        std::count_if(room.seats.begin(), room.seats.end(), [](const auto& seat) { return !seat.bidder; });
    const auto missing = std::count_if(room.seats.begin(), room.seats.end(), [&round](const auto& seat) {
        return !seat.bidder && !classroom::sheetOf(round, seat.id);
    });
    if (missing == 0)
        return people == 0 ? tr("Open: only computers play.") : tr("Open: everybody has handed in.");
    return tr("Open: %n sheet(s) still to come.", nullptr, static_cast<int>(missing));
}

void RoundPanel::take()
{
    const auto& room = m_board.room();
    const auto number = static_cast<int>(room.rounds.size());
    const auto planned = std::max(static_cast<int>(room.plannedRounds), number);
    const auto* rule = room.rounds.empty() ? nullptr : listed(auction::rules, room.rounds.back().terms.rule);
    const auto ruleName = rule ? words::label(rule->title) : QString();
    const auto title = words::sampleText(room.title);
    //: %1 the title of a class, %2 a clearing rule
    m_title->setText(title.isEmpty() ? ruleName : tr("%1 · %2").arg(title, ruleName));
    //: %1 the number of the current round, %2 of how many
    m_headline->setText(tr("Round %1 of %2").arg(number).arg(planned));
    m_state->setText(stateText());
    takeButtons();
    takeColumns();
}

/// Where nobody buys, everybody sells: the column would say nothing.
void RoundPanel::takeColumns()
{
    m_seats->setColumnHidden(items::SeatModel::Does, !items::bothSides(m_board.room()));
}

/// What can be done now; the next move is the one that stands out.
void RoundPanel::takeButtons()
{
    const auto& room = m_board.room();
    const auto number = room.rounds.size();
    const auto stage = room.rounds.empty() ? Stage::Open : room.rounds.back().stage;
    const bool open = stage == Stage::Open && number > 0;
    m_handIn->setEnabled(open);
    m_close->setEnabled(open);
    m_reveal->setEnabled(stage == Stage::Closed);
    m_next->setEnabled(stage == Stage::Revealed || number == 0);
    const bool waiting = open && room.rounds.back().sheets.empty();
    const auto* main = waiting ? m_handIn : open ? m_close : stage == Stage::Closed ? m_reveal : m_next;
    for (auto* button : {m_handIn, m_close, m_reveal, m_next})
        setRole(button, button == main ? "primary" : "");
}

} // namespace meritdesk::views
