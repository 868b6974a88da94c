#include "items/found_values_model.h"

#include <QColor>

#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

enum Section { Title, Value, Place, Remark, Sections };

constexpr QColor remarkColour{0xC9, 0x7A, 0x1E, 64};

QString text(const std::string& plain)
{
    return QString::fromStdString(plain);
}

} // namespace

void FoundValuesModel::show(const imports::ImportPreview& preview)
{
    beginResetModel();
    m_values = preview.found;
    m_lines.clear();
    for (const auto& value : m_values)
        m_lines.push_back(value.row < 0 ? 0 : preview.grid->line(value.row));
    endResetModel();
}

int FoundValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int FoundValuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Sections);
}

QString FoundValuesModel::shown(int row, int column) const
{
    const auto& found = value(row);
    const int line = m_lines[static_cast<std::size_t>(row)];
    switch (column) {
    case Title:
        return found.subject.empty() ? words::label(found.title)
                                     : tr("%1, %2", "a price and the month or sheet it belongs to")
                                           .arg(words::label(found.title), text(found.subject));
    case Value:
        return found.value.empty() ? QString()
                                   : withUnit(numberText(found.value, -1),
                                              found.unit.empty() ? QString() : words::label(found.unit));
    case Place:
        return line > 0 ? tr("Line %1").arg(line) : QString();
    default:
        return found.finding ? words::sentence(*found.finding) : QString();
    }
}

QVariant FoundValuesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return shown(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Value ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::BackgroundRole && value(index.row()).finding)
        return remarkColour;
    return {};
}

QVariant FoundValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Title:
        return tr("What");
    case Value:
        return tr("Value");
    case Place:
        return tr("Place");
    default:
        return tr("Remark");
    }
}

} // namespace meritdesk::items
