#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "items/response_worked.h"
#include "views/pages/response/panels.h"
#include "views/pages/response_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"

// How the page of demand response is laid out, with and without something to work out.

namespace meritdesk::views {

namespace {

constexpr int widestMechanism = 380;
constexpr int widestNumber = 160;

bool hasNothingToWorkOut(const scenario::Scenario& scenario)
{
    return !items::hasResponse(*scenario.response);
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

QWidget* ResponsePage::makeHead()
{
    auto* head = new QWidget(m_content);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_depths = choice(tr("Depth of the reduction"), widestNumber, head);
    m_durations = choice(tr("Duration of an event"), widestNumber, head);
    m_mechanisms = choice(tr("Mechanism"), widestMechanism, head);
    row->addWidget(m_depths);
    row->addWidget(m_durations);
    row->addStretch(1);
    row->addWidget(m_mechanisms);
    m_headline = label({}, "heading", m_content);
    m_detail = label({}, "", m_content);
    m_notices = label({}, "caution", m_content);
    m_faults = label({}, "bad", m_content);
    m_faults->setAccessibleName(tr("What is missing"));
    m_faults->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return head;
}

void ResponsePage::makeTabs()
{
    m_tabs = new PanelTabs(m_content);
    m_tabs->setAccessibleName(tr("Looks at the demand response"));
    std::vector<PanelSlot> entries;
    for (const auto* panel : responsePanels)
        entries.push_back(
            {.id = QString::fromUtf8(panel->id.data(), static_cast<qsizetype>(panel->id.size())),
             .title = QCoreApplication::translate("ResponsePanel", panel->title),
             .make = [this, panel](QWidget* parent) { return panel->make(m_board, m_context, parent); }});
    m_tabs->fill(std::move(entries), m_context.settings, QStringLiteral("response/tab"));
}

QAction* ResponsePage::action(const QString& text, QKeyCombination keys, void (ResponsePage::*act)())
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

void ResponsePage::makeActions()
{
    action(tr("Next Mechanism"), Qt::CTRL | Qt::ALT | Qt::Key_M, &ResponsePage::nextMechanism)
        ->setToolTip(tr("Shows the next mechanism"));
    action(tr("Best Cell"), Qt::CTRL | Qt::ALT | Qt::Key_C, &ResponsePage::bestCell)
        ->setToolTip(tr("Studies the depth and duration with the largest net"));
}

/// Lies over the page as long as there is nothing to work out.
void ResponsePage::cover()
{
    const EmptyWords words{
        .name = QStringLiteral("no-response"),
        .title = tr("No demand response yet"),
        .text = tr("What does a large consumer earn by switching off a power for two or four hours, what "
                   "does that do to capacity and energy prices, and do its own stations lose more than it "
                   "saves? Open a file of format meritdesk.response/1, or a sample: two study days of 2017 "
                   "with real prices, and the oil company group of the article."),
        .buttons = {EmptyPage::samples(m_context)}};
    (new EmptyPage(words, this))->coverWhile(&hasNothingToWorkOut, m_context);
}

} // namespace meritdesk::views
