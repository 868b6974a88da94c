#include "views/pages/lab_page.h"

#include <QVBoxLayout>

#include <algorithm>
#include <memory>

#include "items/lab_evidence.h"
#include "items/lab_text.h"
#include "views/pages.h"
#include "views/pages/lab/lab_form.h"
#include "views/pages/lab/panels.h"
#include "views/pages/price_categories/answer_view.h"

namespace meritdesk::views {

namespace {

constexpr int wholeBar = 1000;
constexpr QLatin1String cellLink("cell:");

Page* makePage(const PageContext& context, QWidget* parent)
{
    return std::make_unique<LabPage>(context, parent).release();
}

} // namespace

const PageEntry labPage{
    .id = "lab", .title = QT_TRANSLATE_NOOP("Page", "Strategy lab"), .icon = "lab", .make = &makePage};

LabPage::LabPage(const PageContext& context, QWidget* parent)
    : PanelPage(context, parent)
    , m_board(items::LabBoard::of(context.document))
{
    column().addWidget(makeHead());
    for (auto* text : {&headline(), &detail(), &notices(), &faults()})
        column().addWidget(text);
    tabs().setAccessibleName(tr("Looks at the runs"));
    fillTabs(labPanels, m_board, "LabPanel", QStringLiteral("lab/tab"));
    column().addWidget(makeBody(), 1);
    makeActions();
    connectParts();
    take();
    takeRun();
}

LabPage::~LabPage()
{
    dropContent();
}

void LabPage::connectParts()
{
    connect(&m_board, &items::LabBoard::changed, this, &LabPage::take);
    connect(&m_board, &items::LabBoard::computed, this, &LabPage::take);
    connect(&m_board, &items::LabBoard::runChanged, this, &LabPage::takeRun);
    connect(&m_board, &items::LabBoard::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * wholeBar)); });
    connect(m_run, &QPushButton::clicked, this, &LabPage::runExperiment);
    connect(m_pause, &QPushButton::clicked, this, &LabPage::pauseOrResume);
    connect(m_cancel, &QPushButton::clicked, this, &LabPage::cancelRun);
    connect(&detail(), &QLabel::linkActivated, this, &LabPage::followLink);
}

void LabPage::take()
{
    const auto faultsNow = m_board.faults();
    const auto answer = items::labAnswer(m_board.result(), true);
    m_size->setText(items::labSize(m_board.experiment()));
    setLinkedText(headline(),
                  m_board.valid()
                      ? answer.headline
                      : tr("Which auction is cheaper when bidders learn? Run the experiment (F9)."));
    setLinkedText(detail(), m_board.valid()
                                ? answer.detail
                                : tr("Choose a game or the document's book of orders, formats and "
                                     "learners on the left; every seed is a run of its own, so "
                                     "that the same settings give the same numbers."));
    notices().setText(m_board.isOutdated()
                          ? tr("These runs are of other settings: run the experiment again (F9).")
                          : QString());
    faults().setText(items::labFaults(faultsNow).join(QLatin1Char('\n')));
    showSentences();
    m_run->setEnabled(checkSettings(m_board.experiment()).empty());
    Q_EMIT abilitiesChanged();
}

void LabPage::takeRun()
{
    const bool running = m_board.isRunning();
    m_pause->setEnabled(running);
    m_cancel->setEnabled(running);
    m_pause->setText(m_board.isPaused() ? tr("Go on") : tr("Pause"));
    m_progress->setVisible(running);
    m_progress->setValue(static_cast<int>(m_board.share() * wholeBar));
    //: In a progress bar; %p is replaced by the percentage
    m_progress->setFormat(m_board.isPaused() ? tr("paused at %p %") : tr("%p %"));
    m_size->setVisible(!running);
}

void LabPage::runExperiment()
{
    m_board.start();
}

void LabPage::pauseOrResume()
{
    if (m_board.isPaused())
        m_board.resume();
    else
        m_board.pause();
}

void LabPage::cancelRun()
{
    m_board.cancel();
}

void LabPage::followLink(const QString& link)
{
    if (!link.startsWith(cellLink))
        return;
    const auto cell = static_cast<std::size_t>(link.mid(cellLink.size()).toULongLong());
    const auto derivation = items::derivationOf(m_board.result(), {items::LabEvidence::Of::Settled, cell});
    if (derivation && context().explain)
        context().explain(*derivation);
}

bool LabPage::isReady()
{
    m_board.finish();
    return m_board.valid();
}

QVariantMap LabPage::moment() const
{
    auto moment = tabs().moment();
    moment.insert(QStringLiteral("measure"), static_cast<int>(m_board.measure()));
    moment.insert(QStringLiteral("learner"), static_cast<int>(m_board.learner()));
    return moment;
}

void LabPage::resume(const QVariantMap& moment)
{
    m_board.showMeasure(
        static_cast<items::LabMeasure>(std::clamp(moment.value(QStringLiteral("measure")).toInt(), 0, 3)));
    m_board.showLearner(
        static_cast<std::size_t>(std::max(0, moment.value(QStringLiteral("learner")).toInt())));
    tabs().resume(moment);
}

void LabPage::showExample()
{
    if (!m_board.valid()) {
        m_board.start();
        m_board.finish();
    }
    PanelPage::showExample();
}

} // namespace meritdesk::views
