#include "views/pages/what_if/what_if_strip.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

#include "core/scenario/what_if_edits.h"
#include "formats/words/words.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int adderWidth = 250;
constexpr int gap = 10;

} // namespace

WhatIfStrip::WhatIfStrip(items::WhatIfBoard& board, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_board(board)
    , m_theme(theme)
    , m_inside(new QWidget(this))
    , m_row(new QHBoxLayout(m_inside))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What-ifs side by side"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(gap);
    m_row->addWidget(makeAdder(), 0, Qt::AlignTop);
    m_row->addStretch(1);
    setWidget(m_inside);
    connect(&board, &items::WhatIfBoard::changed, this, &WhatIfStrip::sync);
    connect(&board, &items::WhatIfBoard::computed, this, &WhatIfStrip::showResults);
    connect(&board, &items::WhatIfBoard::lookChanged, this, &WhatIfStrip::showResults);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* /*old*/, QWidget* now) { followFocus(now); });
    sync();
}

WhatIfStrip::~WhatIfStrip()
{
    disconnect(qApp, nullptr, this, nullptr); // a button that goes gives up the focus
}

QWidget* WhatIfStrip::makeAdder()
{
    auto* adder = new QFrame(m_inside);
    setRole(adder, "drop");
    adder->setFixedWidth(adderWidth);
    auto* column = new QVBoxLayout(adder);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(6);
    column->addWidget(label(tr("Add a what-if"), "heading", adder));
    for (const auto* from : items::whatIfTemplates) {
        auto* button = new QPushButton(words::label(from->title), adder);
        column->addWidget(button);
        m_adders.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, from] { add(*from); });
    }
    return adder;
}

void WhatIfStrip::add(const items::WhatIfTemplate& from)
{
    if (!m_board.hasSite())
        return;
    if (!m_board.apply(
            scenario::addWhatIf(m_board.site(), items::fromTemplate(from, items::sceneOf(m_board)))))
        return;
    reveal(m_board.cards().size() - 1);
}

void WhatIfStrip::sync()
{
    const auto count = m_board.cards().size();
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        auto* made = new WhatIfCard(m_board, m_theme, m_inside);
        m_row->insertWidget(static_cast<int>(m_cards.size()), made, 0, Qt::AlignTop);
        connect(made, &WhatIfCard::chosen, this, &WhatIfStrip::choose);
        connect(made, &WhatIfCard::explainAsked, this, &WhatIfStrip::explainAsked);
        connect(made, &WhatIfCard::refused, this, &WhatIfStrip::refused);
        m_cards.push_back(made);
    }
    m_chosen = std::min(m_chosen, count > 0 ? count - 1 : 0);
    for (std::size_t i = 0; i < count; ++i) {
        m_cards[i]->show(i);
        m_cards[i]->setChosen(i == m_chosen);
        m_cards[i]->setVisible(true);
    }
}

void WhatIfStrip::showResults()
{
    for (auto* card : m_cards)
        card->showResult();
}

void WhatIfStrip::choose(std::size_t card)
{
    if (card == m_chosen || card >= m_cards.size())
        return;
    m_chosen = card;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(i == m_chosen);
    emit cardChosen(card);
}

void WhatIfStrip::reveal(std::size_t card)
{
    choose(card);
    if (card >= m_cards.size())
        return;
    // the layout must have made room for a new card first
    QTimer::singleShot(0, m_cards[card], [this, shown = m_cards[card]] {
        horizontalScrollBar()->setValue(shown->x() + shown->width() + gap - viewport()->width());
    });
}

/// The what-if that is worked on is the one shown below.
void WhatIfStrip::followFocus(QWidget* now)
{
    for (std::size_t i = 0; now != nullptr && i < m_cards.size(); ++i)
        if (m_cards[i]->isAncestorOf(now))
            return choose(i);
}

} // namespace meritdesk::views
