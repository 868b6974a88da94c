#pragma once

#include <QAbstractTableModel>

#include <array>
#include <string>
#include <vector>

#include "core/result.h"
#include "items/invoice_board.h"

namespace meritdesk::items {

/// An invoice beside our bill: its lines, an empty one to type the next, what is missing on it, its sums.
/// Quantities and prices carry ours below when they differ. setData() asks the document for the edit; what is
/// refused is said by refused().
class InvoiceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, StandsFor, Quantity, Unit, Price, Amount, Expected, Difference, Result, ColumnCount };
    enum class Kind { Line, NewLine, Missing, Sum };

    enum Tone { Plain, Good, Caution, Bad, Ghost };

    enum : int {
        SecondRole = Qt::UserRole + 40, ///< the line below the first: what we expect, why it differs
        ToneRole,                       ///< a Tone
        KindRole,                       ///< a Kind as int
    };

    struct Cell
    {
        QString text = {};
        QString second = {};
        QString exact = {};

        bool operator==(const Cell&) const = default;
    };

    struct Row
    {
        Kind kind = Kind::Line;
        int line = -1;
        int check = -1;
        std::string sum = {}; ///< of a sum
        Tone tone = Plain;
        QString full = {}; ///< every suspect in words
        std::array<Cell, ColumnCount> cells = {};

        bool operator==(const Row&) const = default;
    };

    explicit InvoiceModel(InvoiceBoard& board, QObject* parent = nullptr);

    [[nodiscard]] Kind kindOf(int row) const { return m_rows[static_cast<std::size_t>(row)].kind; }

    /// The line of the invoice that a row shows, or -1.
    [[nodiscard]] int lineOf(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }

    /// The row of the check that a row shows, or -1.
    [[nodiscard]] int checkOf(int row) const { return m_rows[static_cast<std::size_t>(row)].check; }

    /// The row in which the next line is typed, or -1.
    [[nodiscard]] int newRow() const;

    /// How the number of a cell came about.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();

    [[nodiscard]] const Row& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    [[nodiscard]] bool isEditable(const QModelIndex& index) const;

    InvoiceBoard& m_board;
    std::vector<Row> m_rows = {};
};

} // namespace meritdesk::items
