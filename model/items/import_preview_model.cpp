#include "items/import_preview_model.h"

#include <QColor>
#include <QFont>

#include "formats/words/words.h"

namespace meritdesk::items {

namespace {

QString text(std::string_view plain)
{
    return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

/// Half transparent, so that the colours sit on a light and on a dark table.
QColor roleColour(std::string_view role)
{
    if (role.empty())
        return {};
    if (role == "role-value" || role == "role-quantity")
        return {0x2E, 0x9E, 0x5B, 56};
    if (role == "role-price")
        return {0xC9, 0x7A, 0x1E, 56};
    if (role == "role-side")
        return {0x8E, 0x5B, 0xB5, 56};
    return {0x2F, 0x7B, 0xC8, 56};
}

constexpr QColor doubtColour{0xD6, 0x3B, 0x3B, 120};

} // namespace

void ImportPreviewModel::show(const imports::ImportPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    m_doubts.clear();
    for (std::size_t i = 0; i < m_preview.doubtful.size(); ++i)
        m_doubts.insert({m_preview.doubtful[i].row, m_preview.doubtful[i].column}, static_cast<int>(i));
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview.grid ? 0 : m_preview.grid->rows();
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

const imports::DoubtfulCell* ImportPreviewModel::doubtAt(const QModelIndex& index) const
{
    const auto found = m_doubts.constFind({index.row(), index.column()});
    return found == m_doubts.constEnd() ? nullptr : &m_preview.doubtful[static_cast<std::size_t>(*found)];
}

bool ImportPreviewModel::isNumber(const QModelIndex& index) const
{
    const auto& role = m_preview.columns[static_cast<std::size_t>(index.column())].role;
    return role == "role-value" || role == "role-price" || role == "role-quantity" || role == "role-hour";
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* doubt = doubtAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(m_preview.grid->at(index.row(), index.column()));
    case Qt::BackgroundRole: {
        if (doubt)
            return doubtColour;
        const auto colour = roleColour(m_preview.columns[static_cast<std::size_t>(index.column())].role);
        return index.row() < m_preview.firstDataRow || !colour.isValid() ? QVariant() : colour;
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() < m_preview.firstDataRow);
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return doubt ? words::sentence(doubt->finding) : QVariant();
    default:
        return {};
    }
}

QString ImportPreviewModel::columnTitle(int column) const
{
    const auto& found = m_preview.columns[static_cast<std::size_t>(column)];
    if (found.role.empty())
        return tr("Not used");
    const QString title = words::label(found.role);
    return found.unit.empty()
               ? title
               : tr("%1, %2", "a column's meaning and its unit").arg(title, words::label(found.unit));
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnTitle(section) : QVariant();
    return section < rowCount() ? m_preview.grid->line(section) : QVariant();
}

void DoubtfulCellsModel::show(const imports::ImportPreview& preview)
{
    beginResetModel();
    m_cells = preview.doubtful;
    m_lines.clear();
    for (const auto& cell : m_cells)
        m_lines.push_back(preview.grid->line(cell.row));
    endResetModel();
}

int DoubtfulCellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int DoubtfulCellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant DoubtfulCellsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto& found = cell(index.row());
    if (index.column() == 0)
        return tr("Line %1, column %2")
            .arg(m_lines[static_cast<std::size_t>(index.row())])
            .arg(found.column + 1);
    return words::sentence(found.finding);
}

QVariant DoubtfulCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? tr("Place") : tr("What is wrong");
}

} // namespace meritdesk::items
