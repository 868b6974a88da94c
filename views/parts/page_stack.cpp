#include "views/parts/page_stack.h"

#include <utility>

#include "views/parts/navigation.h"

namespace meritdesk::views {

PageStack::PageStack(std::span<const PageEntry* const> entries, PageContext context, QWidget* parent)
    : QStackedWidget(parent)
    , m_entries(entries)
    , m_context(std::move(context))
    , m_made(entries.size(), nullptr)
{
}

void PageStack::show(std::size_t at)
{
    if (at >= m_entries.size())
        return;
    if (!m_made[at]) {
        const auto& entry = *m_entries[at];
        m_made[at] = entry.make(m_context, this);
        m_made[at]->setObjectName(QString::fromUtf8(entry.id.data(), qsizetype(entry.id.size())));
        m_made[at]->setAccessibleName(titleOf(entry));
        addWidget(m_made[at]);
        emit pageMade(m_made[at]);
    }
    m_shown = at;
    setCurrentWidget(m_made[at]);
    emit pageShown(at);
}

std::size_t PageStack::find(const QString& id) const
{
    std::size_t at = 0;
    while (at < m_entries.size()
           && id != QLatin1String(m_entries[at]->id.data(), qsizetype(m_entries[at]->id.size())))
        ++at;
    return at;
}

} // namespace meritdesk::views
