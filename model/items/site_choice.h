#pragma once

#include <QObject>

#include <cstddef>

namespace meritdesk::items {

/// Which consumer of the case the retail pages show. One choice for all of them: a site opened from the table
/// of many sites is the one on every page.
class SiteChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Index of the chosen site, the first when the case has `count` sites and no such one.
    [[nodiscard]] std::size_t in(std::size_t count) const { return m_site < count ? m_site : 0; }

    /// Chooses a site by its index; `changed` follows only when it is another one.
    void choose(std::size_t site);

signals:
    void changed();

private:
    std::size_t m_site = 0;
};

} // namespace meritdesk::items
