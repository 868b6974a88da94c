#include <QHBoxLayout>

#include "items/response_worked.h"
#include "views/pages/response_page.h"
#include "views/parts/empty_page.h"

// How the page of demand response is laid out, with and without something to work out.

namespace meritdesk::views {

namespace {

constexpr int widestMechanism = 380;
constexpr int widestNumber = 160;

bool hasNothingToWorkOut(const scenario::Scenario& scenario)
{
    return !items::hasResponse(*scenario.response);
}

} // namespace

QWidget* ResponsePage::makeHead()
{
    auto* head = new QWidget(content());
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_depths = choice(tr("Depth of the reduction"), widestNumber, head);
    m_durations = choice(tr("Duration of an event"), widestNumber, head);
    m_mechanisms = choice(tr("Mechanism"), widestMechanism, head);
    row->addWidget(m_depths);
    row->addWidget(m_durations);
    row->addStretch(1);
    row->addWidget(m_mechanisms);
    return head;
}

void ResponsePage::makeActions()
{
    menuAction(tr("Next Mechanism"), tr("Shows the next mechanism"), Qt::CTRL | Qt::ALT | Qt::Key_M,
               [this] { nextMechanism(); });
    menuAction(tr("Best Cell"), tr("Studies the depth and duration with the largest net"),
               Qt::CTRL | Qt::ALT | Qt::Key_C, [this] { bestCell(); });
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
        .buttons = {EmptyPage::samples(context())}};
    (new EmptyPage(words, this))->coverWhile(&hasNothingToWorkOut, context());
}

} // namespace meritdesk::views
