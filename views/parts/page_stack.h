#pragma once

#include <QStackedWidget>

#include <span>
#include <vector>

#include "views/page.h"

namespace meritdesk::views {

/// The pages, each made when it is first shown.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(std::span<const PageEntry* const> entries, PageContext context, QWidget* parent = nullptr);

    /// Shows a page, making it if need be; nothing happens past the end.
    void show(std::size_t at);

    [[nodiscard]] std::size_t shown() const { return m_shown; }

    [[nodiscard]] Page* page() const { return m_made[m_shown]; }

    [[nodiscard]] std::span<const PageEntry* const> entries() const { return m_entries; }

    /// The place of the page of that id; the number of pages when there is none.
    [[nodiscard]] std::size_t find(const QString& id) const;

signals:
    void pageMade(meritdesk::views::Page* page);
    void pageShown(std::size_t at);

private:
    std::span<const PageEntry* const> m_entries;
    PageContext m_context;
    std::vector<Page*> m_made;
    std::size_t m_shown = 0;
};

} // namespace meritdesk::views
