#include "views/pages/capacity/zone_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

#include "core/scenario/capacity_edits.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"

namespace meritdesk::views {

ZoneBar::ZoneBar(items::CapacityBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_tabs(new QTabBar(this))
    , m_add(new QToolButton(this))
{
    m_tabs->setAccessibleName(tr("Price zones"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setToolTip(tr("Double-click to rename the zone"));
    m_add->setText(QStringLiteral("+"));
    m_add->setAutoRaise(true);
    m_add->setAccessibleName(tr("Add a price zone"));
    m_add->setToolTip(tr("Adds a price zone like the one in view"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs);
    row->addWidget(m_add);
    row->addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int at) { m_board.showZone(static_cast<std::size_t>(std::max(0, at))); });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int at) {
        if (at >= 0)
            rename();
    });
    connect(m_add, &QToolButton::clicked, this, &ZoneBar::add);
    connect(&m_board, &items::CapacityBoard::changed, this, &ZoneBar::take);
    take();
}

void ZoneBar::take()
{
    const QSignalBlocker quiet(m_tabs);
    const auto& zones = m_board.input().zones;
    while (m_tabs->count() > static_cast<int>(zones.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (std::size_t at = 0; at < zones.size(); ++at) {
        const int tab = static_cast<int>(at);
        if (tab >= m_tabs->count())
            m_tabs->addTab({});
        //: The tab of a price zone; %1 its name
        const auto text = tr("Zone %1").arg(words::sampleText(zones[at].id));
        if (m_tabs->tabText(tab) != text)
            m_tabs->setTabText(tab, text);
    }
    m_tabs->setCurrentIndex(static_cast<int>(m_board.zone()));
}

void ZoneBar::rename()
{
    if (!m_board.hasCase())
        return;
    auto* line = new QLineEdit(QString::fromStdString(m_board.input().zones[m_board.zone()].id), m_tabs);
    line->setObjectName(QStringLiteral("zone-name"));
    line->setAccessibleName(tr("Name of the zone"));
    line->setGeometry(m_tabs->tabRect(m_tabs->currentIndex()).adjusted(2, 2, 30, -2));
    line->installEventFilter(this);
    connect(line, &QLineEdit::editingFinished, line, [this, line] {
        if (line->isHidden())
            return; // taken back
        line->hide();
        line->deleteLater();
        typed(line->text().trimmed());
    });
    line->selectAll();
    line->show();
    line->setFocus();
}

void ZoneBar::typed(const QString& name)
{
    if (name.toStdString() == m_board.input().zones[m_board.zone()].id)
        return;
    const auto edit = scenario::renameCapacityZone(m_board.zone(), name.toStdString());
    const auto why = m_board.refusal(edit);
    if (why.empty())
        m_board.apply(edit);
    else
        QToolTip::showText(m_tabs->mapToGlobal(QPoint(0, m_tabs->height())), words::sentence(why.front()),
                           this);
}

void ZoneBar::add()
{
    if (!m_board.hasCase())
        return;
    const auto& zones = m_board.input().zones;
    auto zone = zones[m_board.zone()];
    const auto taken = [&zones](const std::string& id) {
        return std::any_of(zones.begin(), zones.end(), [&id](const auto& each) { return each.id == id; });
    };
    auto number = zones.size() + 1;
    while (taken(std::to_string(number)))
        ++number;
    zone.id = std::to_string(number);
    if (m_board.apply(scenario::addCapacityZone(std::move(zone))))
        m_board.showZone(m_board.input().zones.size() - 1);
}

void ZoneBar::remove()
{
    if (m_board.hasCase())
        m_board.apply(scenario::removeCapacityZone(m_board.zone()));
}

void ZoneBar::next()
{
    if (m_board.hasCase())
        m_board.showZone((m_board.zone() + 1) % m_board.input().zones.size());
}

/// Escape leaves the name as it was.
bool ZoneBar::eventFilter(QObject* watched, QEvent* event)
{
    auto* line = qobject_cast<QLineEdit*>(watched);
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!line || !isEscape)
        return QWidget::eventFilter(watched, event);
    line->hide();
    line->deleteLater();
    return true;
}

} // namespace meritdesk::views
