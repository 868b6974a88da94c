#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/balance/regimes.h"
#include "formats/words/words.h"
#include "views/pages/balance/panels.h"
#include "views/pages/balance_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"

// How the page of balance energy is laid out, with and without something to settle.

namespace meritdesk::views {

namespace {

constexpr int widestParty = 260;
constexpr int widestRegime = 300;

bool hasNothingToSettle(const scenario::Scenario& scenario)
{
    return scenario.balance->parties.empty() || scenario.balance->steps.empty();
}

QComboBox* choice(const QString& name, int widest, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(widest);
    return combo;
}

} // namespace

QWidget* BalancePage::makeHead()
{
    auto* head = new QWidget(m_content);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_parties = choice(tr("Balance responsible party"), widestParty, head);
    m_months = choice(tr("Month"), widestParty, head);
    m_regime = choice(tr("Rule that settles"), widestRegime, head);
    //: Rule that settles: the one that was in force on each day
    m_regime->addItem(tr("By date"));
    for (const auto* regime : balance::regimes)
        m_regime->addItem(words::label(regime->title));
    row->addWidget(m_parties);
    row->addWidget(m_months);
    row->addStretch(1);
    row->addWidget(m_regime);
    m_headline = label({}, "heading", m_content);
    m_detail = label({}, "", m_content);
    m_notices = label({}, "caution", m_content);
    return head;
}

QWidget* BalancePage::makeFaults()
{
    auto* sheet = new QWidget(m_stack);
    auto* column = new QVBoxLayout(sheet);
    column->addWidget(label(tr("This cannot be settled yet"), "heading", sheet));
    m_faults = label({}, "", sheet);
    m_faults->setAccessibleName(tr("What is missing"));
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_faults);
    column->addWidget(label(tr("Import what is missing, or choose another rule above."), "muted", sheet));
    column->addStretch(1);
    return sheet;
}

void BalancePage::makeTabs()
{
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setObjectName(pageTabs);
    m_tabs->setAccessibleName(tr("Looks at the settlement"));
    for (const auto* panel : balancePanels) {
        auto* slot = new QWidget(m_tabs);
        slot->setObjectName(QString::fromUtf8(panel->id.data(), static_cast<qsizetype>(panel->id.size())));
        auto* column = new QVBoxLayout(slot);
        column->setContentsMargins(0, 6, 0, 0);
        m_tabs->addTab(slot, QCoreApplication::translate("BalancePanel", panel->title));
    }
}

QAction* BalancePage::action(const QString& text, QKeyCombination keys, void (BalancePage::*act)())
{
    auto* made = new QAction(text, this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setPriority(QAction::LowPriority);
    connect(made, &QAction::triggered, this, act);
    QWidget::addAction(made);
    m_actions << made;
    return made;
}

void BalancePage::makeActions()
{
    action(tr("Next Party"), Qt::CTRL | Qt::ALT | Qt::Key_P, &BalancePage::nextParty)
        ->setToolTip(tr("Shows the next balance responsible party"));
    action(tr("Dearest Period"), Qt::CTRL | Qt::ALT | Qt::Key_D, &BalancePage::toDearest)
        ->setToolTip(tr("Shows the period in which the party paid most"));
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
        .buttons = {EmptyPage::importFiles(m_context, tr("Import balance data…")),
                    EmptyPage::samples(m_context)}};
    (new EmptyPage(words, this))->coverWhile(&hasNothingToSettle, m_context);
}

} // namespace meritdesk::views
