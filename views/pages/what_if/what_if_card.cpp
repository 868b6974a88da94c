#include "views/pages/what_if/what_if_card.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/whatif/kinds.h"
#include "core/scenario/what_if_edits.h"
#include "formats/words/sample_text.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using retail::whatif::Card;
using retail::whatif::Change;

namespace {

constexpr int cardWidth = 304;
constexpr double chosenCorner = 10;

} // namespace

WhatIfCard::WhatIfCard(items::WhatIfBoard& board, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_board(board)
    , m_theme(theme)
{
    setRole(this, "card");
    setFixedWidth(cardWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(4);
    makeHead();
    makeResult();
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    makeFoot();
}

bool WhatIfCard::hasSameShape() const
{
    std::vector<std::string> kinds;
    for (const auto& change : card().whatIf.changes)
        kinds.push_back(change.kind);
    return kinds == m_kinds && (m_goal != nullptr) == card().goal.has_value();
}

void WhatIfCard::show(std::size_t card)
{
    m_at = card;
    if (!hasSameShape())
        rebuild();
    const auto& now = this->card();
    const auto planned = items::plannedHours(m_board.input());
    if (!m_name->isModified())
        m_name->setText(words::sampleText(now.whatIf.name));
    m_name->setCursorPosition(0);
    m_name->setToolTip(m_name->text());
    setAccessibleName(words::sampleText(now.whatIf.name));
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        m_changes[i]->setChange(now.whatIf.changes[i]);
        m_changes[i]->setPlanned(planned);
    }
    if (m_goal) {
        m_goal->setGoal(*now.goal);
        m_goal->setPlanned(planned);
    }
    const auto& plan = m_board.input().sites[m_board.siteIndex()].plan;
    m_follows->setVisible(plan && plan->hours && !now.whatIf.changes.empty());
    m_follows->setChecked(now.whatIf.planFollows);
    fillMenus();
    showResult();
}

void WhatIfCard::rebuild()
{
    for (auto* old : m_changes)
        old->deleteLater();
    if (m_goal)
        std::exchange(m_goal, nullptr)->deleteLater();
    m_changes.clear();
    m_kinds.clear();
    const auto& now = card();
    for (std::size_t i = 0; i < now.whatIf.changes.size(); ++i) {
        const auto* kind = listed(retail::whatif::kinds, now.whatIf.changes[i].kind);
        auto* editor = new ChangeEditor(*kind, m_theme, this);
        m_rows->addWidget(editor);
        m_changes.push_back(editor);
        m_kinds.push_back(now.whatIf.changes[i].kind);
        connectChange(*editor, i);
    }
    if (!now.goal)
        return;
    m_goal = new GoalEditor(m_theme, this);
    m_rows->addWidget(m_goal);
    connect(m_goal, &GoalEditor::refused, this, &WhatIfCard::refused);
    connect(m_goal, &GoalEditor::edited, this, [this] {
        auto next = card();
        next.goal = m_goal->goal();
        give(std::move(next));
    });
    connect(m_goal, &GoalEditor::removeAsked, this, [this] {
        auto next = card();
        next.goal.reset();
        give(std::move(next));
    });
}

void WhatIfCard::connectChange(ChangeEditor& editor, std::size_t at)
{
    connect(&editor, &ChangeEditor::refused, this, &WhatIfCard::refused);
    connect(&editor, &ChangeEditor::edited, this, [this, &editor, at] {
        auto next = card();
        next.whatIf.changes[at] = editor.change();
        give(std::move(next));
    });
    connect(&editor, &ChangeEditor::kindChosen, this, [this, at](const std::string& kind) {
        auto next = card();
        next.whatIf.changes[at] = items::usualChange(kind, items::sceneOf(m_board));
        give(std::move(next));
    });
    connect(&editor, &ChangeEditor::removeAsked, this, [this, at] {
        auto next = card();
        next.whatIf.changes.erase(next.whatIf.changes.begin() + static_cast<std::ptrdiff_t>(at));
        give(std::move(next));
    });
}

/// What the document refuses goes back to what it was.
void WhatIfCard::give(Card next)
{
    if (!m_board.apply(scenario::changeWhatIf({m_board.site(), m_at}, std::move(next))))
        show(m_at);
}

void WhatIfCard::addChange(const std::string& kind)
{
    auto next = card();
    next.whatIf.changes.push_back(items::usualChange(kind, items::sceneOf(m_board)));
    give(std::move(next));
}

void WhatIfCard::addGoal()
{
    auto next = card();
    next.goal = items::cheapestTemplate.make(items::sceneOf(m_board)).goal;
    give(std::move(next));
}

void WhatIfCard::rename()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    if (!m_board.apply(scenario::renameWhatIf({m_board.site(), m_at}, m_name->text().toStdString())))
        show(m_at);
}

void WhatIfCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void WhatIfCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!m_chosen)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), chosenCorner, chosenCorner);
}

void WhatIfCard::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    emit chosen(m_at);
}

} // namespace meritdesk::views
