
#include <utility>

#include "items/power_board.h"
#include "views/pages/power_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/flow_row.h"
#include "views/parts/labels.h"

// How the page on market power is laid out, with and without a book.

namespace meritdesk::views {

namespace {

constexpr int widestSeller = 220;
constexpr int widestPowerRule = 300;
constexpr int widestWay = 280;
constexpr int leastPowerChoice = 110; ///< pixels in a narrow window
constexpr int numberWidth = 68;

bool hasNobodyToWithhold(const scenario::Scenario& scenario)
{
    return !items::PowerBoard::isTelling(*scenario.auction);
}

} // namespace

NumberField* PowerPage::field(const QString& name, NumberField::Taker take, QWidget* parent)
{
    auto* made = new NumberField(context().theme, std::move(take), parent);
    made->setAccessibleName(name);
    made->setFixedWidth(numberWidth);
    return made;
}

/// Who withholds, under which rule, and what is done about it.
QWidget* PowerPage::makeMarketRow()
{
    auto* head = new QWidget(content());
    auto* row = new FlowRow(head);
    m_sellers = choice(tr("Seller that withholds"), widestSeller, head);
    m_rules = choice(tr("Rule that clears"), widestPowerRule, head);
    m_cures = choice(tr("Rule against market power"), widestPowerRule, head);
    //: Rule against market power: none
    m_cures->addItem(tr("No rule against it"));
    m_cures->addItem(tr("Price cap"));
    //: Rule against market power: dear bids of pivotal sellers are replaced by their cost
    m_cures->addItem(tr("Reference bids"));
    m_level = field(
        tr("Price cap"), [this](const auto& typed) { return takeLevel(typed); }, head);
    m_levelUnit = label({}, "muted", head);
    m_levelUnit->setWordWrap(false);
    for (auto* combo : {m_sellers, m_rules, m_cures})
        combo->setMinimumWidth(leastPowerChoice);
    row->addWidget(m_sellers);
    row->addWidget(m_rules);
    row->addSpring();
    row->addTogether({m_cures, m_level, m_levelUnit});
    return head;
}

/// How it withholds, in which steps, and how much is looked at.
QWidget* PowerPage::makeWithholdingRow()
{
    auto* head = new QWidget(content());
    auto* row = new FlowRow(head);
    m_ways = choice(tr("Way to withhold"), widestWay, head);
    m_ways->setMinimumWidth(leastPowerChoice);
    m_ways->addItem(tr("Not offered (physical)"));
    m_ways->addItem(tr("Offered too dear (economic)"));
    row->addWidget(m_ways);
    const auto add = [&](const QString& name, NumberField* made) {
        auto* caption = label(name, "muted", head);
        caption->setWordWrap(false);
        caption->setBuddy(made);
        row->addTogether({caption, made});
    };
    m_offeredAt = field(
        tr("Price of what is offered too dear"), [this](const auto& typed) { return takeOffer(typed); },
        head);
    m_step = field(
        tr("Step of the sweep"), [this](const auto& typed) { return takeStep(typed); }, head);
    m_withheld = field(
        tr("Quantity withheld"), [this](const auto& typed) { return takeWithheld(typed); }, head);
    //: Before a price: the dear offer
    add(tr("at"), m_offeredAt);
    //: Before a quantity: of the sweep
    add(tr("step"), m_step);
    //: Before a quantity: where the cursor is
    add(tr("withheld"), m_withheld);
    row->addSpring();
    m_apply = new QPushButton(tr("Withhold in the book"), head);
    m_apply->setToolTip(
        tr("Puts the book with the quantity withheld into the document, so that the other pages "
           "show it; can be undone (F6)"));
    m_apply->setMinimumWidth(m_apply->sizeHint().width()); // read in full in a narrow window
    row->addWidget(m_apply);
    return head;
}

void PowerPage::makeActions()
{
    menuAction(tr("Withhold in the Book"), tr("Puts the book with the quantity withheld into the document"),
               QKeyCombination(Qt::Key_F6), [this] { m_board.applyWithheld(); });
    menuAction(tr("Most Profitable Quantity"), tr("Looks at the quantity with the largest profit"),
               Qt::SHIFT | Qt::Key_F6, [this] {
                   m_board.finish();
                   m_board.lookAtBest();
               });
}

/// Lies over the page as long as nobody sells or nobody buys.
void PowerPage::cover()
{
    auto open = [this] { context().openSample(QStringLiteral("california-six-plants")); };
    const EmptyWords words{
        .name = QStringLiteral("no-power"),
        .title = tr("No book yet"),
        .text =
            tr("What does a seller earn by keeping capacity from the market, from which MW on, and who pays "
               "for it? This page takes the book of the auction page, withholds a seller's dearest capacity "
               "step by step, and sets a price cap and reference bids against it. Open a book, or the sample "
               "after the California case."),
        .buttons = {
            {tr("California: six plants"), context().openSample ? std::function<void()>(open) : nullptr},
            EmptyPage::samples(context())}};
    (new EmptyPage(words, this))->coverWhile(&hasNobodyToWithhold, context());
}

} // namespace meritdesk::views
