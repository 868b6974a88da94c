#include "views/parts/navigation.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "views/parts/navigation_button.h"
#include "views/parts/navigation_heading.h"

namespace meritdesk::views {

namespace {

constexpr int margin = 4;
constexpr int spacing = 4;

} // namespace

QString titleOf(const PageEntry& entry)
{
    return QCoreApplication::translate("Page", entry.title);
}

QKeySequence pageShortcut(std::size_t at)
{
    constexpr std::size_t digits = 9; // the key 0 shows the whole book of an auction
    if (at < digits)
        return QStringLiteral("Ctrl+%1").arg(at + 1);
    return at < 2 * digits ? QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(at - digits + 1))
                           : QKeySequence();
}

QString pageCommand(std::size_t at, const QString& title)
{
    constexpr std::size_t digits = 10;
    return at < digits ? QStringLiteral("&%1 %2").arg((at + 1) % digits).arg(title) : title;
}

Navigation::Navigation(std::span<const PageGroup> groups, const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QWidget;
    column->setAutoFillBackground(true);
    column->setBackgroundRole(QPalette::Base);
    setWidget(column);
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(margin, 2 * margin, margin, 2 * margin);
    m_layout->setSpacing(spacing);
    for (const auto& group : groups)
        addSection(group, theme);
    m_layout->addStretch();
    while (m_unfolded + 1 < m_sections.size() && !m_sections[m_unfolded].heading)
        ++m_unfolded;
    connect(&m_buttons, &QButtonGroup::idClicked, this,
            [this](int at) { emit chosen(static_cast<std::size_t>(at)); });
}

void Navigation::addSection(const PageGroup& group, const Theme& theme)
{
    Section section;
    if (group.title) {
        section.heading =
            new NavigationHeading(QCoreApplication::translate("PageGroup", group.title), theme, widget());
        m_layout->addWidget(section.heading);
        connect(section.heading, &QAbstractButton::clicked, this,
                [this, at = m_sections.size()] { unfold(at); });
    }
    m_sections.push_back(std::move(section));
    for (const auto* entry : group.pages)
        addButton(*entry, theme);
}

void Navigation::addButton(const PageEntry& entry, const Theme& theme)
{
    const auto at = static_cast<std::size_t>(m_buttons.buttons().size());
    auto* button = new NavigationButton(titleOf(entry), entry.icon, theme, widget());
    const auto keys = pageShortcut(at).toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? titleOf(entry) : QStringLiteral("%1 (%2)").arg(titleOf(entry), keys));
    m_buttons.addButton(button, static_cast<int>(at));
    m_sections.back().buttons.push_back(button);
    m_layout->addWidget(button);
}

void Navigation::mark(std::size_t at)
{
    auto* button = m_buttons.button(static_cast<int>(at));
    if (!button)
        return;
    button->setChecked(true);
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const auto& section = m_sections[i];
        const bool holds =
            std::find(section.buttons.begin(), section.buttons.end(), button) != section.buttons.end();
        if (section.heading && holds)
            unfold(i);
    }
    ensureWidgetVisible(button, 0, 0);
}

void Navigation::unfold(std::size_t section)
{
    m_unfolded = section;
    fold();
}

void Navigation::fold()
{
    const bool all = allFit();
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const auto& [heading, buttons] = m_sections[i];
        const bool shown = all || !heading || i == m_unfolded;
        for (auto* button : buttons)
            button->setVisible(shown);
        if (heading)
            heading->setFolds(!all, !shown);
    }
    m_layout->activate(); // the height that is asked for next is that of what shows now
}

int Navigation::heightOf(const Section& section) const
{
    int height = section.heading ? section.heading->sizeHint().height() + spacing : 0;
    for (const auto* button : section.buttons)
        height += button->sizeHint().height() + spacing;
    return height;
}

bool Navigation::allFit() const
{
    int height = 4 * margin;
    for (const auto& section : m_sections)
        height += heightOf(section);
    return height <= viewport()->height();
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fold();
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    setFixedWidth(widget()->minimumSizeHint().width() + bar);
}

} // namespace meritdesk::views
