#include "views/parts/navigation.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QVBoxLayout>

#include "views/parts/navigation_button.h"

namespace meritdesk::views {

QString titleOf(const PageEntry& entry)
{
    return QCoreApplication::translate("Page", entry.title);
}

QKeySequence pageShortcut(std::size_t at)
{
    constexpr std::size_t digits = 9; // the key 0 shows the whole book of an auction
    return at < digits ? QKeySequence(QStringLiteral("Ctrl+%1").arg(at + 1)) : QKeySequence();
}

QString pageCommand(std::size_t at, const QString& title)
{
    constexpr std::size_t digits = 10;
    return at < digits ? QStringLiteral("&%1 %2").arg((at + 1) % digits).arg(title) : title;
}

Navigation::Navigation(std::span<const PageEntry* const> entries, const Theme& theme, QWidget* parent)
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
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(4, 8, 4, 8);
    layout->setSpacing(4);
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto& entry = *entries[at];
        auto* button = new NavigationButton(titleOf(entry), entry.icon, theme, column);
        const auto keys = pageShortcut(at).toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? titleOf(entry)
                                          : QStringLiteral("%1 (%2)").arg(titleOf(entry), keys));
        m_buttons.addButton(button, static_cast<int>(at));
        layout->addWidget(button);
    }
    layout->addStretch();
    connect(&m_buttons, &QButtonGroup::idClicked, this,
            [this](int at) { emit chosen(static_cast<std::size_t>(at)); });
}

void Navigation::mark(std::size_t at)
{
    if (auto* button = m_buttons.button(static_cast<int>(at))) {
        button->setChecked(true);
        ensureWidgetVisible(button, 0, 0);
    }
}

void Navigation::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    setFixedWidth(widget()->minimumSizeHint().width() + bar);
}

} // namespace meritdesk::views
