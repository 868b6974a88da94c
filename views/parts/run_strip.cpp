#include "views/parts/run_strip.h"

#include <QHBoxLayout>
#include <QTimer>

namespace meritdesk::views {

namespace {

constexpr int barSteps = 1000;
constexpr int barWidth = 160;

/// Work that ends sooner than this (ms) shows no bar: it would only flicker.
constexpr int patience = 250;

} // namespace

RunStrip::RunStrip(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop->setText(tr("Stop"));
    m_stop->setShortcut(stopKeys());
    m_stop->setProperty("role", QStringLiteral("flat"));
    m_stop->setToolTip(tr("Stop the work; the former result stays"));
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    hide();
}

QKeySequence RunStrip::stopKeys()
{
    return {Qt::CTRL | Qt::Key_Period};
}

void RunStrip::watch(document::RunBase* run, const QString& words)
{
    connect(run, &document::RunBase::started, this, [this, run, words] { begin(run, words); });
    connect(run, &document::RunBase::progress, this, [this, run](double share) {
        if (m_run == run)
            m_bar->setValue(static_cast<int>(share * barSteps));
    });
    connect(run, &document::RunBase::finished, this, [this, run] { end(run); });
    connect(run, &document::RunBase::stopped, this, [this, run] { end(run); });
    if (run->isRunning())
        begin(run, words);
}

void RunStrip::begin(document::RunBase* run, const QString& words)
{
    m_words->setText(words);
    m_run = run;
    m_bar->setValue(0);
    QTimer::singleShot(patience, this, [this] { setVisible(m_run != nullptr && m_run->isRunning()); });
}

void RunStrip::end(document::RunBase* run)
{
    if (m_run != run)
        return;
    m_run = nullptr;
    hide();
}

} // namespace meritdesk::views
