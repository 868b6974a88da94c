#include "views/parts/stretched_column.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <memory>

namespace meritdesk::views {

namespace {

constexpr int mostWords = 240; ///< pixels

/// What a table asks for a column by its contents is not for everybody to call.
class Asked : public QTableView
{
public:
    static int widthOf(const QTableView& table, int column)
    {
        return (table.*(&Asked::sizeHintForColumn))(column);
    }
};

} // namespace

void StretchedColumn::put(QTableView& table, int column)
{
    (void)std::unique_ptr<StretchedColumn>(new StretchedColumn(table, column)).release();
}

StretchedColumn::StretchedColumn(QTableView& table, int column)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
{
    table.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    table.viewport()->installEventFilter(this);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &StretchedColumn::fit);
    fit();
}

void StretchedColumn::fit()
{
    auto* header = m_table.horizontalHeader();
    if (m_column >= header->count())
        return;
    const int words = std::max(Asked::widthOf(m_table, m_column), header->sectionSizeHint(m_column));
    const int others = header->length() - header->sectionSize(m_column);
    header->resizeSection(m_column,
                          std::max(std::min(words, mostWords), m_table.viewport()->width() - others));
}

bool StretchedColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace meritdesk::views
