#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/retail/categories.h"
#include "core/retail/whatif/kinds.h"
#include "core/scenario/what_if_edits.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/pages/what_if/what_if_card.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

// What a card of the board is made of besides its changes: name and menus above, the result in words.

namespace meritdesk::views {

using items::WhatIfNumber;
using retail::Money;

namespace {

QString roubles(const Money& amount)
{
    return items::numberText(amount.text(), 2);
}

/// A number that can be clicked; the address is the number's place in WhatIfNumber.
QString linked(WhatIfNumber number, const QString& text)
{
    return QStringLiteral("<a href=\"%1\" style=\"text-decoration:none\">%2</a>")
        .arg(static_cast<int>(number))
        .arg(text.toHtmlEscaped());
}

} // namespace

void WhatIfCard::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name of the what-if"));
    auto bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto* more = new QToolButton(this);
    more->setText(QStringLiteral("⋯"));
    more->setToolTip(tr("Copy, move or remove this what-if"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    setRole(more, "flat");
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_cardMenu = new QMenu(more);
    more->setMenu(m_cardMenu);
    row->addWidget(m_name, 1);
    row->addWidget(more);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_name, &QLineEdit::editingFinished, this, &WhatIfCard::rename);
}

void WhatIfCard::makeResult()
{
    m_saving = label({}, "heading", this);
    m_detail = label({}, "muted", this);
    m_notes = label({}, "caution", this);
    for (auto* text : {m_saving, m_detail, m_notes})
        layout()->addWidget(text);
    for (auto* text : {m_saving, m_detail})
        connect(text, &QLabel::linkActivated, this, [this](const QString& link) {
            emit explainAsked(m_at, static_cast<WhatIfNumber>(link.toInt()));
        });
}

void WhatIfCard::makeFoot()
{
    m_follows = new QCheckBox(tr("The hourly plan follows the load"), this);
    m_follows->setToolTip(tr("Else the changes are deviations from the plan"));
    layout()->addWidget(m_follows);
    connect(m_follows, &QCheckBox::clicked, this, [this](bool on) {
        auto next = card();
        next.whatIf.planFollows = on;
        give(std::move(next));
    });
    auto* add = new QToolButton(this);
    add->setText(tr("Add a change"));
    add->setPopupMode(QToolButton::InstantPopup);
    setRole(add, "choice");
    m_addMenu = new QMenu(add);
    add->setMenu(m_addMenu);
    static_cast<QVBoxLayout*>(layout())->addWidget(add, 0, Qt::AlignLeft);
}

void WhatIfCard::fillMenus()
{
    m_cardMenu->clear();
    const scenario::WhatIfRef ref{m_board.site(), m_at};
    const auto act = [this](const QString& text, const char* drawing, scenario::Edit edit) {
        auto* action = m_cardMenu->addAction(icon(drawing, m_theme), text);
        connect(action, &QAction::triggered, this, [this, edit = std::move(edit)] { m_board.apply(edit); });
        return action;
    };
    act(tr("Duplicate"), "duplicate", scenario::duplicateWhatIf(ref));
    act(tr("Move Left"), "step-back", scenario::moveWhatIf(ref, m_at > 0 ? m_at - 1 : 0))
        ->setEnabled(m_at > 0);
    act(tr("Move Right"), "step-forth", scenario::moveWhatIf(ref, m_at + 1))
        ->setEnabled(m_at + 1 < m_board.cards().size());
    m_cardMenu->addSeparator();
    act(tr("Remove"), "remove", scenario::removeWhatIf(ref));
    m_addMenu->clear();
    for (const auto* kind : retail::whatif::kinds) {
        auto* action = m_addMenu->addAction(words::label(kind->title));
        action->setToolTip(words::label(kind->summary));
        connect(action, &QAction::triggered, this, [this, id = std::string(kind->id)] { addChange(id); });
    }
    m_addMenu->addSeparator();
    auto* goal = m_addMenu->addAction(tr("Cheapest plan…"));
    goal->setEnabled(!card().goal);
    connect(goal, &QAction::triggered, this, &WhatIfCard::addGoal);
}

QString WhatIfCard::savingText(const items::CardResult& result) const
{
    const auto saving = savingIn(result, m_board.look());
    if (!saving)
        return tr("No bill in this category");
    if (*saving < Money())
        return tr("Costs %1 RUB more").arg(linked(WhatIfNumber::Saving, roubles(Money() - *saving)));
    if (*saving == Money())
        return tr("Changes nothing in this category");
    return tr("Saves %1 RUB").arg(linked(WhatIfNumber::Saving, roubles(*saving)));
}

QString WhatIfCard::detailText(const items::CardResult& result) const
{
    const auto& look = m_board.look();
    QStringList lines;
    const auto before = costIn(result.came->outcome.before, look);
    const auto after = costIn(result.came->outcome.after, look);
    if (before && after)
        //: %1 a price category, %2 its cost before, %3 after a what-if
        lines << tr("%1: %2 → %3")
                     .arg(items::categoryTitle(look.category), linked(WhatIfNumber::Before, roubles(*before)),
                          linked(WhatIfNumber::After, roubles(*after)));
    const auto best = bestSavingIn(result, look.month);
    if (best && best == savingIn(result, look))
        lines << linked(WhatIfNumber::BestSaving, tr("The same in the best legal choice"));
    else if (best)
        lines << (*best < Money() ? tr("In the best legal choice: %1 RUB more")
                                        .arg(linked(WhatIfNumber::BestSaving, roubles(Money() - *best)))
                                  : tr("In the best legal choice: saves %1 RUB")
                                        .arg(linked(WhatIfNumber::BestSaving, roubles(*best))));
    if (const auto& goal = result.came->goal)
        lines << tr("The plan: %1 RUB promised, %2 RUB in the exact bill of the whole period")
                     .arg(roubles(goal->promised), roubles(goal->saved));
    return lines.join(QStringLiteral("<br>"));
}

QString WhatIfCard::notesText(const items::CardResult& result)
{
    QStringList lines;
    for (const auto& finding : result.findings)
        lines << words::sentence(finding).toHtmlEscaped();
    return lines.join(QStringLiteral("<br>"));
}

void WhatIfCard::showResult()
{
    const auto* result = m_board.resultOf(m_at);
    const bool came = result && result->came;
    setLinkedText(*m_saving, came     ? savingText(*result)
                             : result ? tr("Cannot be computed")
                                      : tr("Being computed…"));
    setLinkedText(*m_detail, came ? detailText(*result) : QString());
    setLinkedText(*m_notes, result ? notesText(*result) : QString());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_notes->setVisible(!m_notes->text().isEmpty());
    for (auto* text : {m_saving, m_detail})
        text->setEnabled(!m_board.isStale(m_at)); // older numbers are greyed
}

} // namespace meritdesk::views
