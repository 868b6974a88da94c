#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>

#include "views/pages/lab/lab_form.h"
#include "views/pages/lab_page.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

// Where things stand in the strategy lab, and what can be done there by keys.

namespace meritdesk::views {

namespace {

constexpr int formShare = 250;
constexpr int tabsShare = 700;
constexpr int leastForm = 190;
constexpr int leastTabs = 320;
constexpr int wholeBar = 1000;

} // namespace

QWidget* LabPage::makeHead()
{
    auto* head = new QWidget(content());
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_run = new QPushButton(icon("play", context().theme.onAccent), tr("Run"), head);
    setRole(m_run, "primary");
    m_run->setToolTip(tr("Plays the experiment (F9)"));
    m_pause = new QPushButton(icon("pause", context().theme), tr("Pause"), head);
    m_pause->setToolTip(tr("Holds the rounds, or goes on with them (Shift+F9)"));
    m_cancel = new QPushButton(icon("close", context().theme), tr("Cancel"), head);
    m_cancel->setToolTip(tr("Stops the rounds; the runs in view stay"));
    m_progress = new QProgressBar(head);
    m_progress->setRange(0, wholeBar);
    m_progress->setAccessibleName(tr("Progress of the rounds"));
    m_size = label({}, "muted", head);
    for (auto* button : {m_run, m_pause, m_cancel})
        row->addWidget(button);
    row->addWidget(m_progress, 1);
    row->addWidget(m_size, 1);
    return head;
}

QWidget* LabPage::makeBody()
{
    auto* body = new QSplitter(Qt::Horizontal, content());
    body->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea(body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The experiment"));
    scroll->setMinimumWidth(leastForm);
    m_form = new LabForm(m_board, context().theme, scroll);
    scroll->setWidget(m_form);
    body->addWidget(scroll);
    body->addWidget(&tabs());
    tabs().setMinimumWidth(leastTabs);
    body->setStretchFactor(1, 1);
    body->setSizes({formShare, tabsShare});
    return body;
}

void LabPage::makeActions()
{
    menuAction(tr("Run the Experiment"), tr("Plays all formats, learners and seeds"),
               QKeyCombination(Qt::Key_F9), [this] { runExperiment(); });
    menuAction(tr("Pause or Go On"), tr("Holds the rounds, or goes on with them"), Qt::SHIFT | Qt::Key_F9,
               [this] { pauseOrResume(); });
    menuAction(tr("Cancel the Run"), tr("Stops the rounds; the runs in view stay"), Qt::CTRL | Qt::Key_F9,
               [this] { cancelRun(); });
}

} // namespace meritdesk::views
