#pragma once

#include <functional>
#include <optional>

#include "items/response_board.h"
#include "items/response_cells.h"

namespace meritdesk::items {

/// One table of demand response. Follows the board.
class ResponseTableModel : public CellTableModel<ResponseCell>
{
    Q_OBJECT

public:
    /// Makes the whole table of what the board shows now; no rows while nothing is worked out.
    using Make = ResponseTable (*)(const ResponseBoard&);

    ResponseTableModel(ResponseBoard& board, Make make, QObject* parent = nullptr);

    /// Makes the table anew, for what a panel and not the board knows.
    void refresh() { take(m_make(m_board)); }

    /// Another table from now on.
    void setMake(std::function<ResponseTable(const ResponseBoard&)> make);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    ResponseBoard& m_board;
    std::function<ResponseTable(const ResponseBoard&)> m_make;
};

} // namespace meritdesk::items
