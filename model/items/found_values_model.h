#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "formats/imports/import_preview.h"

namespace meritdesk::items {

/// What was looked for in a document: whether it is there, what it says, and why it is not taken.
class FoundValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const imports::ImportPreview& preview);

    [[nodiscard]] const imports::FoundValue& value(int row) const
    {
        return m_values[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString shown(int row, int column) const;

    std::vector<imports::FoundValue> m_values = {};
    std::vector<int> m_lines = {}; ///< line of the file, 0 for a value that is not there
};

} // namespace meritdesk::items
