#pragma once

#include "items/invoice_model.h"

namespace meritdesk::items {

/// Writes the rows of an InvoiceModel: numbers in the locale, verdicts and causes in words.
class InvoiceRows
{
public:
    using Row = InvoiceModel::Row;
    using Cell = InvoiceModel::Cell;

    explicit InvoiceRows(const InvoiceBoard& board)
        : m_board(board)
    {
    }

    [[nodiscard]] std::vector<Row> make() const;

private:
    [[nodiscard]] Row lineRow(std::size_t line) const;
    [[nodiscard]] Row missingRow(std::size_t check) const;
    [[nodiscard]] Row sumRow(const std::string& sum) const;
    void addCheck(Row& row, std::size_t check) const;
    void addFigures(Row& row, const retail::invoice::Row& checked, retail::invoice::Unit unit) const;

    const InvoiceBoard& m_board;
};

} // namespace meritdesk::items
