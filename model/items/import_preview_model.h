#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

#include "formats/imports/import_preview.h"

namespace meritdesk::items {

/// The rows of a file as they were understood: each column with its role, doubtful cells marked.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const imports::ImportPreview& preview);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const imports::DoubtfulCell* doubtAt(const QModelIndex& index) const;
    [[nodiscard]] bool isNumber(const QModelIndex& index) const;
    [[nodiscard]] QString columnTitle(int column) const;

    imports::ImportPreview m_preview = {};
    QHash<QPair<int, int>, int> m_doubts = {}; ///< row and column to place in the preview's list
};

/// The cells that could not be read: where, what is written there, and why not.
class DoubtfulCellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const imports::ImportPreview& preview);

    [[nodiscard]] const imports::DoubtfulCell& cell(int row) const
    {
        return m_cells[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<imports::DoubtfulCell> m_cells = {};
    std::vector<int> m_lines = {};
};

} // namespace meritdesk::items
