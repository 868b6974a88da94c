#include "views/parts/window_memory.h"

#include <QMainWindow>

namespace meritdesk::views {

namespace {

const auto geometryKey = QStringLiteral("window/geometry");
const auto stateKey = QStringLiteral("window/state");
const auto detailsKey = QStringLiteral("window/details");

/// Counts up when panes or tool bars change their meaning; an older layout is then forgotten.
constexpr int layoutVersion = 1;

} // namespace

void WindowMemory::remember(const QMainWindow& window, bool details)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
    m_settings.setValue(stateKey, window.saveState(layoutVersion));
    m_settings.setValue(detailsKey, details);
}

bool WindowMemory::recall(QMainWindow& window) const
{
    if (const auto geometry = m_settings.value(geometryKey).toByteArray(); !geometry.isEmpty())
        window.restoreGeometry(geometry);
    if (const auto state = m_settings.value(stateKey).toByteArray(); !state.isEmpty())
        window.restoreState(state, layoutVersion);
    return m_settings.value(detailsKey, true).toBool();
}

} // namespace meritdesk::views
