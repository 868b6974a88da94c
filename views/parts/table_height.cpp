#include "views/parts/table_height.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace meritdesk::views {

namespace {

/// Fits the table when its rows or its look are others.
class HeightKeeper : public QObject
{
public:
    HeightKeeper(QTableView& table, int most, bool sideways)
        : QObject(&table)
        , m_table(table)
        , m_most(most)
        , m_sideways(sideways)
    {
        auto* model = table.model();
        connect(model, &QAbstractItemModel::rowsInserted, this, &HeightKeeper::fit);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &HeightKeeper::fit);
        connect(model, &QAbstractItemModel::modelReset, this, &HeightKeeper::fit);
        connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &HeightKeeper::fit);
        table.installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        const auto type = event->type();
        if (type == QEvent::Show || type == QEvent::StyleChange || type == QEvent::FontChange
            || type == QEvent::Resize)
            fit();
        return false;
    }

private:
    void fit()
    {
        if (!m_table.model())
            return; // on its way out
        const int rows = std::clamp(m_table.model()->rowCount(), 1, m_most);
        const bool isWide = m_table.horizontalHeader()->length() > m_table.width() - 2 * m_table.frameWidth();
        const int bar = m_sideways && isWide ? m_table.style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
        m_table.setFixedHeight(m_table.horizontalHeader()->sizeHint().height()
                               + rows * m_table.verticalHeader()->defaultSectionSize() + bar
                               + 2 * m_table.frameWidth() + 2);
    }

    QTableView& m_table;
    int m_most;
    bool m_sideways;
};

} // namespace

void keepHeight(QTableView& table, int most, bool sideways)
{
    new HeightKeeper(table, most, sideways); // the table owns it
}

} // namespace meritdesk::views
