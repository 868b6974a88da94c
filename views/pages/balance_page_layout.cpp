#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/balance/regimes.h"
#include "formats/words/words.h"
#include "views/pages/balance_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"

// How the page of balance energy is laid out, with and without something to settle.

namespace meritdesk::views {

namespace {

constexpr int widestParty = 320;
constexpr int widestRegime = 300;
constexpr int leastChoice = 140; ///< pixels in a narrow window

bool hasNothingToSettle(const scenario::Scenario& scenario)
{
    return scenario.balance->parties.empty() || scenario.balance->steps.empty();
}

} // namespace

QWidget* BalancePage::makeHead()
{
    auto* head = new QWidget(content());
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_parties = choice(tr("Balance responsible party"), widestParty, head);
    m_months = choice(tr("Month"), widestParty, head);
    m_parties->setMinimumWidth(leastChoice);
    m_months->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // a month is read in full
    m_regime = choice(tr("Rule that settles"), widestRegime, head);
    m_regime->setMinimumWidth(leastChoice);
    //: Rule that settles: the one that was in force on each day
    m_regime->addItem(tr("By date"));
    for (const auto* regime : balance::regimes)
        m_regime->addItem(words::label(regime->title));
    row->addWidget(m_parties);
    row->addWidget(m_months);
    row->addStretch(1);
    row->addWidget(m_regime);
    return head;
}

QWidget* BalancePage::makeFaults()
{
    auto* sheet = new QWidget(m_stack);
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(label(tr("This cannot be settled yet"), "heading", sheet));
    setRole(&faults(), "");
    column->addWidget(&faults());
    column->addWidget(label(tr("Import what is missing, or choose another rule above."), "muted", sheet));
    column->addStretch(1);
    return sheet;
}

void BalancePage::makeActions()
{
    menuAction(tr("Next Party"), tr("Shows the next balance responsible party"),
               Qt::CTRL | Qt::ALT | Qt::Key_P, [this] { nextParty(); });
    menuAction(tr("Dearest Period"), tr("Shows the period in which the party paid most"),
               Qt::CTRL | Qt::ALT | Qt::Key_D, [this] { toDearest(); });
}

/// Lies over the page as long as there is nothing to settle.
void BalancePage::cover()
{
    const EmptyWords words{
        .name = QStringLiteral("no-balance"),
        .title = tr("No balance energy yet"),
        .text = tr("With the imbalances of one or more balance responsible parties and the prices of the "
                   "system, this page settles every period under the rule of its day, writes the monthly "
                   "statements, and shows what imbalance costs, why, and how it compares under other rules. "
                   "Import tables of schedules, metering and prices, open a file of format "
                   "meritdesk.balance/1, or open a sample."),
        .buttons = {EmptyPage::importFiles(context(), tr("Import balance data…")),
                    EmptyPage::samples(context())}};
    (new EmptyPage(words, this))->coverWhile(&hasNothingToSettle, context());
}

} // namespace meritdesk::views
